package org.groundswell.platform;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Headers first, then the language, then what may be read at all and whose it is, then everything else.
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new NoticesGoOn());
    }

    @Bean
    FilterRegistrationBean<SecurityHeaders> securityHeaders(GroundswellProperties properties) {
        return first(new FilterRegistrationBean<>(new SecurityHeaders(properties.secure())), 0);
    }

    @Bean
    FilterRegistrationBean<LanguageFilter> languageFilter(Languages languages) {
        return first(new FilterRegistrationBean<>(new LanguageFilter(languages)), 1);
    }

    @Bean
    FilterRegistrationBean<ReadableRequests> readableRequests() {
        return first(new FilterRegistrationBean<>(new ReadableRequests()), 2);
    }

    @Bean
    FilterRegistrationBean<TrustedProxies> trustedProxies(GroundswellProperties properties) {
        return first(new FilterRegistrationBean<>(new TrustedProxies(properties.trustedProxies())), 3);
    }

    private static <T extends jakarta.servlet.Filter> FilterRegistrationBean<T> first(
            FilterRegistrationBean<T> registration, int place) {
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return registration;
    }

    /// The language is the address's: nothing a browser sends changes a page that is served to everybody.
    @Bean
    LocaleResolver localeResolver(Languages languages) {
        return new LocaleResolver() {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                return request.getAttribute(LanguageFilter.LOCALE) instanceof Locale locale
                        ? locale
                        : languages.first();
            }

            @Override
            public void setLocale(
                    HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
                throw new UnsupportedOperationException("the language is part of the address");
            }
        };
    }
}
