package dev.plumb.application.shared;

import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;

/** Lets every use case and query say in one way that the database does not answer. */
@Configuration(proxyBeanMethods = false)
class OutageTranslation {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DefaultPointcutAdvisor outageAdvisor() {
        var pointcut =
                new ComposablePointcut(
                                new AnnotationMatchingPointcut(UseCase.class, true)
                                        .getClassFilter())
                        .union(new AnnotationMatchingPointcut(Query.class, true).getClassFilter());
        var advisor = new DefaultPointcutAdvisor(pointcut, new OutageInterceptor());
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }
}
