package dev.plumb.ui.shell;

import jakarta.servlet.ServletContext;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes room for many open push connections: the server's buffers for each are small. */
@Configuration(proxyBeanMethods = false)
class ConnectorBuffers {

    private static final String TEXT = "org.apache.tomcat.websocket.textBufferSize";
    private static final String BINARY = "org.apache.tomcat.websocket.binaryBufferSize";
    private static final String DEFAULT = "org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE";

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> connectorBuffers() {
        // read by the websocket library when its classes are loaded
        System.setProperty(DEFAULT, PushBuffers.BYTES);
        return factory ->
                factory.addConnectorCustomizers(connector -> {
                    connector.setProperty("socket.appReadBufSize", PushBuffers.BYTES);
                    connector.setProperty("socket.appWriteBufSize", PushBuffers.BYTES);
                });
    }

    @Bean
    ServletContextInitializer webSocketBuffers() {
        return ConnectorBuffers::shrink;
    }

    private static void shrink(ServletContext context) {
        context.setInitParameter(TEXT, PushBuffers.BYTES);
        context.setInitParameter(BINARY, PushBuffers.BYTES);
    }
}
