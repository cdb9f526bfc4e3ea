package dev.plumb.ui.shell;

import org.atmosphere.cpr.ApplicationConfig;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.stereotype.Component;

/** Keeps push connections small: a browser sends nothing but heartbeats over them. */
@Component
class PushBuffers implements BeanPostProcessor {

    static final String BYTES = "2048";

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof ServletRegistrationBean<?> servlet) {
            servlet.addInitParameter(ApplicationConfig.WEBSOCKET_BUFFER_SIZE, BYTES);
        }
        return bean;
    }
}
