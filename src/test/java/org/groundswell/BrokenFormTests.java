package org.groundswell;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.groundswell.AccessMatrix.Row;
import org.groundswell.AccessMatrix.Who;
import org.groundswell.platform.Ids;
import org.groundswell.platform.Links;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.SignedIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// No form breaks us: whatever is sent to any address that takes one, by somebody who may everything, is answered as
/// the sender's mistake.
@GroundswellTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokenFormTests {

    @Nullable
    private AccessStage stage;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    Links links;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @BeforeAll
    void setTheStage() {
        stage = new AccessStage(context);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void brokenFormIsTheSendersMistake(String pattern) {
        String path = requireNonNull(stage).path(pattern);
        List<String> broke = new ArrayList<>();
        for (Map.Entry<String, List<String>> broken :
                broken(FormFields.at(routes, pattern)).entrySet()) {
            int status = send(path, broken.getValue());
            if (status != 303 && status != 302 && status != 200 && status / 100 != 4) {
                broke.add(broken.getKey() + " gives " + status);
            }
        }
        assertThat(broke).as(pattern).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void otherContentIsTheSendersMistake(String pattern) {
        String path = requireNonNull(stage).path(pattern);
        for (String type : List.of("application/json", "text/plain", "multipart/form-data; boundary=x")) {
            int status = mvc.post()
                    .uri(path)
                    .header("Sec-Fetch-Site", "same-origin")
                    .with(SignedIn.as(mightiest(path)))
                    .contentType(MediaType.parseMediaType(type))
                    .content("{\"email\": 1}")
                    .exchange()
                    .getResponse()
                    .getStatus();
            assertThat(status).as("%s as %s", pattern, type).isLessThan(500);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/link", "/organize/accounts/invitations"})
    void whatTheContainerCannotReadIsTheSendersMistakeToo(String path) throws Exception {
        for (String body : List.of("email=" + "x".repeat(100_000), "email=%00", "email=%zz", "email=%ff%fe")) {
            var request = HttpRequest.newBuilder(URI.create(links.base() + path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Sec-Fetch-Site", "same-origin")
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
            var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            String what = "%s at %s".formatted(body.substring(0, 9), path);

            assertThat(answer.statusCode()).as(what).isLessThan(500);
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .as(what)
                    .isPresent();
        }
    }

    static Stream<String> routes() {
        return AccessMatrix.read().rows().stream()
                .filter(row -> row.method().equals("POST"))
                .map(Row::pattern);
    }

    private static Map<String, List<String>> broken(Set<String> fields) {
        Map<String, List<String>> broken = new HashMap<>();
        broken.put("nothing", List.of());
        broken.put("a marker", each(fields, "_%s", "1"));
        broken.put("a default", each(fields, "!%s", "1"));
        broken.put("an empty field", each(fields, "%s", ""));
        broken.put("a number", each(fields, "%s", "99999999999999999999"));
        broken.put("a long text", each(fields, "%s", "x".repeat(3000)));
        broken.put("an id of another", each(fields, "%s", Ids.random().toString()));
        broken.put("a NUL", List.of("name", "a\0b"));
        broken.put("a NUL in a name", List.of("na\0me", "a"));
        broken.put("markup", each(fields, "%s", "<b>${7*7}</b>'\"; drop"));
        for (String field : fields) {
            broken.put("an index of " + field, List.of(field + "[0]", "x"));
            broken.put("a far index of " + field, List.of(field + "[300]", "x"));
            broken.put("depth in " + field, List.of(field + "[en][x]", "x"));
        }
        return broken;
    }

    private static List<String> each(Set<String> fields, String name, String value) {
        return fields.stream()
                .flatMap(field -> Stream.of(name.formatted(field), value))
                .toList();
    }

    private int send(String path, List<String> fields) {
        var request =
                mvc.post().uri(path).header("Sec-Fetch-Site", "same-origin").with(SignedIn.as(mightiest(path)));
        for (int n = 0; n < fields.size(); n += 2) {
            request.param(fields.get(n), fields.get(n + 1));
        }
        try {
            return request.exchange().getResponse().getStatus();
        } catch (RuntimeException e) {
            return 500;
        }
    }

    /// Nobody may everything: an owner does not speak for a partner.
    private UUID mightiest(String path) {
        return requireNonNull(stage)
                .account(path.startsWith("/partner/") ? Who.REPRESENTATIVE : Who.OWNER)
                .orElseThrow();
    }
}
