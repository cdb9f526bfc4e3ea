package dev.plumb.ui.testing;

import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;

/** Leaves a new database empty, so that a test fills it itself. */
class WithoutFirstStart implements BeanDefinitionRegistryPostProcessor {

    private static final String FIRST_START = "dev.plumb.application.setup.FirstStart";

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        registry.removeBeanDefinition(FIRST_START);
    }
}
