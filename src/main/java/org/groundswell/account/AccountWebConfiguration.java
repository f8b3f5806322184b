package org.groundswell.account;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Makes [Actor] a parameter of handlers, and lets go of kept forms.
@Configuration(proxyBeanMethods = false)
class AccountWebConfiguration implements WebMvcConfigurer {

    private final ActorArgument actor;
    private final SessionArgument session;
    private final KeptFormSent sent;

    AccountWebConfiguration(ActorArgument actor, SessionArgument session, KeptFormSent sent) {
        this.actor = actor;
        this.session = session;
        this.sent = sent;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(actor);
        resolvers.add(session);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(sent)
                .addPathPatterns(
                        Destination.WORKBENCH.stream().map(root -> root + "/**").toList());
    }
}
