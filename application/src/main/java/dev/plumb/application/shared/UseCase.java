package dev.plumb.application.shared;

import dev.plumb.domain.access.Permission;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * Something that people can do: one transaction, its command validated, tried again after a
 * deadlock.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Service
@Transactional
@Validated
@Retryable(
        includes = PessimisticLockingFailureException.class,
        maxRetries = 5,
        delay = 20,
        jitter = 20)
public @interface UseCase {

    /** What the actor must be permitted; the use case asks for it. */
    Permission value();
}
