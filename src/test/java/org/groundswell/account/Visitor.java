package org.groundswell.account;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A browser reduced to what matters here: it keeps cookies, follows nothing and sends forms with what was hidden in
/// them.
final class Visitor {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\"(?: id=\"[^\"]*\")? name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String base;
    private Map<String, String> hidden = Map.of();

    Visitor(String base) {
        this.base = base;
    }

    HttpResponse<String> open(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)));
    }

    /// Sends the form of the page seen last, with these fields filled in.
    HttpResponse<String> submit(String path, Map<String, String> typed) {
        Map<String, String> fields = new TreeMap<>(hidden);
        fields.putAll(typed);
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(body)));
    }

    /// Sends it again, from where the answer leads.
    HttpResponse<String> follow(HttpResponse<String> answer) {
        return open(answer.headers().firstValue("Location").orElseThrow().replace(base, ""));
    }

    /// As if the session had ended by itself.
    void forgetCookie(String name) {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .toList()
                .forEach(cookie -> cookies.getCookieStore().remove(URI.create(base), cookie));
    }

    void forgetCookies() {
        cookies.getCookieStore().removeAll();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.body().contains("<form")) {
                hidden = HIDDEN.matcher(answer.body())
                        .results()
                        .collect(Collectors.toMap(
                                found -> found.group(1),
                                found -> found.group(2).replace("&amp;", "&"),
                                (one, same) -> same));
            }
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
