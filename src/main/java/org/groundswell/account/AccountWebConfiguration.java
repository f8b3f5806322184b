package org.groundswell.account;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Makes [Actor] a parameter of handlers.
@Configuration(proxyBeanMethods = false)
class AccountWebConfiguration implements WebMvcConfigurer {

    private final ActorArgument actor;
    private final SessionArgument session;

    AccountWebConfiguration(ActorArgument actor, SessionArgument session) {
        this.actor = actor;
        this.session = session;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(actor);
        resolvers.add(session);
    }
}
