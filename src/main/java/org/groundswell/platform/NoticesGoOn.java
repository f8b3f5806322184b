package org.groundswell.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.RedirectView;

/// Lets a notice wait for a page: an address that only sends on to another one does not use it up.
class NoticesGoOn implements HandlerInterceptor {

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView answer) {
        Map<String, ?> told = RequestContextUtils.getInputFlashMap(request);
        Object notice = told == null ? null : told.get(Notices.ATTRIBUTE);
        if (notice != null && answer != null && sendsOn(answer)) {
            RequestContextUtils.getOutputFlashMap(request).putIfAbsent(Notices.ATTRIBUTE, notice);
        }
    }

    private static boolean sendsOn(ModelAndView answer) {
        return answer.getView() instanceof RedirectView
                || String.valueOf(answer.getViewName()).startsWith("redirect:");
    }
}
