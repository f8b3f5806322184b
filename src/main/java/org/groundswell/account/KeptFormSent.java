package org.groundswell.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/// Forgets a kept form once it is on its way to where it was going; what needs the password once more is kept anew.
@Component
class KeptFormSent implements HandlerInterceptor {

    private final KeptForms kept;
    private final Actors actors;

    KeptFormSent(KeptForms kept, Actors actors) {
        this.kept = kept;
        this.actors = actors;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getMethod().equals("POST") && kept.waits(request)) {
            String path =
                    request.getRequestURI().substring(request.getContextPath().length());
            actors.of(request)
                    .flatMap(actor -> kept.of(request, actor.accountId()))
                    .filter(form -> form.path().equals(path))
                    .ifPresent(form -> kept.drop(request));
        }
        return true;
    }
}
