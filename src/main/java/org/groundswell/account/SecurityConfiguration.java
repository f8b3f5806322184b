package org.groundswell.account;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import java.time.Clock;
import java.util.Arrays;
import org.groundswell.platform.GroundswellProperties;
import org.groundswell.platform.Links;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/// Three doors. Behind one is the workbench, with sessions and tokens; one is the way in, which begins a session;
/// everything else is public and knows nobody.
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String[] SIGNED_IN = {"/organize/**", "/partner/**", "/account/**", "/step-up/**"};
    private static final String[] WITH_SESSION = {"/sign-out/**"};
    private static final String[] WAY_IN = {"/sign-in/**", "/invitations/**", "/setup/**"};

    @Bean
    @Order(1)
    SecurityFilterChain workbench(
            HttpSecurity http, CsrfTokenRepository tokens, KeepTyped keepTyped, Links links, Clock clock)
            throws Exception {
        RequestMatcher signedIn = paths(SIGNED_IN);
        return withoutDefaults(http)
                .securityMatcher(new OrRequestMatcher(signedIn, paths(WITH_SESSION)))
                .authorizeHttpRequests(rules -> rules.requestMatchers(signedIn)
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(keepTyped).accessDeniedHandler(keepTyped))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .addFilterBefore(new OwnPagesOnly(links.base()), CsrfFilter.class)
                .addFilterAfter(new SessionLimits(clock), SecurityContextHolderFilter.class)
                .build();
    }

    /// Who comes in has no session yet, so there is nothing that a form token could be kept in: a page that is only
    /// looked at writes no row. What the browser says about itself guards these forms, as on public pages.
    @Bean
    @Order(2)
    SecurityFilterChain wayIn(HttpSecurity http, Links links, Clock clock) throws Exception {
        return withoutDefaults(http)
                .securityMatcher(paths(WAY_IN))
                .csrf(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
                .addFilterBefore(new OwnPagesOnly(links.base()), AuthorizationFilter.class)
                .addFilterAfter(new SessionLimits(clock), SecurityContextHolderFilter.class)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain publicPages(HttpSecurity http, Links links) throws Exception {
        return withoutDefaults(http)
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
                .addFilterBefore(new NoSession(), SecurityContextHolderFilter.class)
                .addFilterBefore(new OwnPagesOnly(links.base()), AuthorizationFilter.class)
                .build();
    }

    @Bean
    CsrfTokenRepository formTokens() {
        return new HttpSessionCsrfTokenRepository();
    }

    /// The path is `/` in every language, since one session serves them all.
    @Bean
    CookieSerializer sessionCookie(GroundswellProperties properties) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(properties.secure() ? "__Host-session" : "session");
        cookie.setUseSecureCookie(properties.secure());
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        return cookie;
    }

    /// Headers are the platform's, for files and errors too; sign-in, sign-out and the way back are our own pages.
    private static HttpSecurity withoutDefaults(HttpSecurity http) throws Exception {
        return http.headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable);
    }

    private static RequestMatcher paths(String... patterns) {
        return new OrRequestMatcher(
                Arrays.stream(patterns).map(withDefaults()::matcher).toArray(RequestMatcher[]::new));
    }
}
