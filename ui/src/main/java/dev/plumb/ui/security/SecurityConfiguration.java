package dev.plumb.ui.security;

import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionFixationProtectionStrategy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Everything is for those who signed in, but the sign-in page and what it is drawn with. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    private static final String[] FOR_EVERYBODY = {
        "/js/**", "/css/**", "/icons/**", "/webjars/**", "/favicon.ico"
    };

    /** Vaadin evaluates scripts of its own; nothing is loaded from, or sent to, anywhere else. */
    private static final String CONTENT_POLICY =
            "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
                    + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
                    + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            RequestUtil vaadin,
            PasswordSignIn signIn,
            SignInFailures failures,
            StaleForms staleForms,
            BrowserSessions sessions) {
        return http.authenticationProvider(signIn)
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers(FOR_EVERYBODY).permitAll())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        views ->
                                views.loginView(SignInView.class, "/" + SignInView.ADDRESS)
                                        // Vaadin's own leaves the sign-in form unprotected
                                        .enableCsrfConfiguration(false)
                                        .anyRequest(AuthorizedUrl::authenticated))
                .csrf(csrf -> csrf.ignoringRequestMatchers(vaadin::isFrameworkInternalRequest))
                .formLogin(form -> form.failureHandler(failures))
                .exceptionHandling(handling -> handling.accessDeniedHandler(staleForms))
                .sessionManagement(
                        session -> session.sessionAuthenticationStrategy(newSessionFor(sessions)))
                .headers(SecurityConfiguration::headers)
                .build();
    }

    @Bean
    static NavigationAccessControlConfigurer navigationAccess(CurrentRoles roles) {
        return new NavigationAccessControlConfigurer().withNavigationAccessChecker(roles);
    }

    /** A sign-in begins a session of its own, which is known from then on. */
    private static SessionAuthenticationStrategy newSessionFor(BrowserSessions sessions) {
        var fixation = new SessionFixationProtectionStrategy();
        fixation.setMigrateSessionAttributes(false);
        return new CompositeSessionAuthenticationStrategy(List.of(fixation, sessions));
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), geolocation=(), microphone=()"));
    }
}
