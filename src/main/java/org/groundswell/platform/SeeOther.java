package org.groundswell.platform;

import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/// Makes `redirect:` answer 303: what follows a POST is a GET, whatever a browser makes of a 302.
@Configuration(proxyBeanMethods = false)
class SeeOther {

    SeeOther(ThymeleafViewResolver resolver) {
        resolver.setRedirectHttp10Compatible(false);
    }
}
