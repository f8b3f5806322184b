package org.groundswell.platform;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.Locale;

/// Takes an installed language's prefix off the path and sets the locale, before anything else looks at either. The
/// prefix becomes the request's context path: mappings are written once, and every link and redirect puts it back.
class LanguageFilter implements Filter {

    static final String LOCALE = LanguageFilter.class.getName() + ".locale";

    private final Languages languages;

    LanguageFilter(Languages languages) {
        this.languages = languages;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var http = (HttpServletRequest) request;
        var before = (Locale) http.getAttribute(LOCALE);
        Locale locale = before != null ? before : localeOf(http.getRequestURI());
        http.setAttribute(LOCALE, locale);
        String prefix = languages.prefix(locale);
        chain.doFilter(prefix.isEmpty() ? http : new Prefixed(http, prefix, locale), response);
    }

    private Locale localeOf(String uri) {
        return languages.installed().stream()
                .filter(locale -> !languages.prefix(locale).isEmpty())
                .filter(locale ->
                        uri.equals(languages.prefix(locale)) || uri.startsWith(languages.prefix(locale) + "/"))
                .findFirst()
                .orElse(languages.first());
    }

    /// The same request, seen from below the language prefix.
    private static final class Prefixed extends HttpServletRequestWrapper {

        private final String prefix;
        private final Locale locale;

        Prefixed(HttpServletRequest request, String prefix, Locale locale) {
            super(request);
            this.prefix = prefix;
            this.locale = locale;
        }

        @Override
        public String getContextPath() {
            return prefix;
        }

        /// On an error dispatch the container asks for `/error` without the prefix; then it is put in front.
        @Override
        public String getRequestURI() {
            String uri = super.getRequestURI();
            if (uri.equals(prefix)) {
                return prefix + "/";
            }
            return uri.startsWith(prefix + "/") ? uri : prefix + uri;
        }

        @Override
        public StringBuffer getRequestURL() {
            StringBuffer url = super.getRequestURL();
            int path = url.indexOf("/", url.indexOf("://") + 3);
            return (path < 0 ? url : url.delete(path, url.length())).append(getRequestURI());
        }

        @Override
        public String getServletPath() {
            String path = super.getServletPath();
            if (path.equals(prefix)) {
                return "/";
            }
            return path.startsWith(prefix + "/") ? path.substring(prefix.length()) : path;
        }

        @Override
        public Locale getLocale() {
            return locale;
        }
    }
}
