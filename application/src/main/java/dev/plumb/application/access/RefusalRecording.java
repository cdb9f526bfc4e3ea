package dev.plumb.application.access;

import dev.plumb.application.shared.Query;
import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.NotPermitted;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;

/** Puts on the audit log whatever any use case or query refuses, once its transaction is over. */
@Configuration(proxyBeanMethods = false)
class RefusalRecording {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DefaultPointcutAdvisor refusalAdvisor(ObjectProvider<Refusals> refusals) {
        var pointcut =
                new ComposablePointcut(
                                new AnnotationMatchingPointcut(UseCase.class, true)
                                        .getClassFilter())
                        .union(new AnnotationMatchingPointcut(Query.class, true).getClassFilter());
        MethodInterceptor recorder = invocation -> proceed(invocation, refusals);
        var advisor = new DefaultPointcutAdvisor(pointcut, recorder);
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return advisor;
    }

    private static @Nullable Object proceed(
            MethodInvocation invocation, ObjectProvider<Refusals> refusals) throws Throwable {
        try {
            return invocation.proceed();
        } catch (NotPermitted refusal) {
            refusals.getObject().record(refusal, name(invocation), invocation.getArguments());
            throw refusal;
        }
    }

    /** A query is known by the interface that its screen asks. */
    private static String name(MethodInvocation invocation) {
        Class<?> declaring = invocation.getMethod().getDeclaringClass();
        return declaring.getSimpleName();
    }
}
