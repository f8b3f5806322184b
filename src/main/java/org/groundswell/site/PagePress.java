package org.groundswell.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/// Draws a view into text instead of sending it.
@Component
class PagePress {

    private final ThymeleafViewResolver views;

    PagePress(ThymeleafViewResolver views) {
        this.views = views;
    }

    String draw(String view, Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) {
        try {
            View found = views.resolveViewName(view, RequestContextUtils.getLocale(request));
            if (found == null) {
                throw new IllegalStateException("There is no view " + view);
            }
            var sheet = new Sheet(response);
            found.render(model, request, sheet);
            return sheet.text();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("The view " + view + " cannot be drawn", e);
        }
    }

    /// Takes the text; headers of the real answer are set by whoever sends it.
    private static final class Sheet extends HttpServletResponseWrapper {

        private final StringWriter text = new StringWriter();
        private final PrintWriter writer = new PrintWriter(text);

        Sheet(HttpServletResponse response) {
            super(response);
        }

        String text() {
            writer.flush();
            return text.toString();
        }

        @Override
        public PrintWriter getWriter() {
            return writer;
        }

        @Override
        public void setContentType(@Nullable String type) {
            // The text is not sent from here.
        }

        @Override
        public void setCharacterEncoding(@Nullable String encoding) {
            // The text is not sent from here.
        }

        @Override
        public void flushBuffer() {
            writer.flush();
        }
    }
}
