package dev.plumb.ui.security;

import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.CacheControlConfig;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionFixationProtectionStrategy;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Everything is for those who signed in, but the sign-in page and what it is drawn with. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    private static final String[] FOR_EVERYBODY = {
        "/js/**", "/css/**", "/icons/**", "/webjars/**", "/favicon.ico"
    };

    /** Vaadin ends the answer of a page before headers would be written after it. */
    private static final ObjectPostProcessor<HeaderWriterFilter> EAGERLY =
            new ObjectPostProcessor<>() {
                @Override
                public <F extends HeaderWriterFilter> F postProcess(F filter) {
                    filter.setShouldWriteHeadersEagerly(true);
                    return filter;
                }
            };

    private static final String NO_DEVICES =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            RequestUtil vaadin,
            SignInFailures failures,
            StaleForms staleForms,
            BrowserSessions sessions,
            BrowserMarks marks,
            BrowserMemory memory) {
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers(FOR_EVERYBODY).permitAll())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        views ->
                                views.loginView(SignInView.class, "/" + SignInView.ADDRESS)
                                        // Vaadin's own leaves the sign-in form unprotected
                                        .enableCsrfConfiguration(false)
                                        .anyRequest(AuthorizedUrl::authenticated))
                .csrf(csrf -> csrf.ignoringRequestMatchers(vaadin::isFrameworkInternalRequest))
                .formLogin(form -> form.failureHandler(failures).authenticationDetailsSource(marks))
                .rememberMe(remember -> remember.rememberMeServices(memory).key(memory.getKey()))
                .exceptionHandling(handling -> handling.accessDeniedHandler(staleForms))
                .sessionManagement(session ->
                        session.sessionAuthenticationStrategy(onSignIn(sessions, marks, memory)))
                .headers(SecurityConfiguration::headers)
                .build();
    }

    @Bean
    static NavigationAccessControlConfigurer navigationAccess(CurrentRoles roles) {
        return new NavigationAccessControlConfigurer().withNavigationAccessChecker(roles);
    }

    /**
     * A sign-in begins a session of its own, which is known from then on. What takes time comes
     * before: a page whose session is over asks anew, and forgets the form that it has sent.
     */
    private static SessionAuthenticationStrategy onSignIn(
            BrowserSessions sessions, BrowserMarks marks, BrowserMemory memory) {
        var fixation = new SessionFixationProtectionStrategy();
        fixation.setMigrateSessionAttributes(false);
        return new CompositeSessionAuthenticationStrategy(
                List.of(marks, fixation, sessions, memory));
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.NOTHING))
                .frameOptions(FrameOptionsConfig::deny)
                // each kind of answer knows itself how long it is kept
                .cacheControl(CacheControlConfig::disable)
                .withObjectPostProcessor(EAGERLY)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(
                        policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(
                        policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                // what else runs below the company's domain is not Plumb's to decide
                .httpStrictTransportSecurity(policy -> policy.includeSubDomains(false))
                .permissionsPolicyHeader(policy -> policy.policy(NO_DEVICES));
    }
}
