package org.groundswell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.AccessMatrix.Answer;
import org.groundswell.AccessMatrix.Row;
import org.groundswell.AccessMatrix.Who;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.SignedIn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/// Every address of the running application against the table in `access-matrix.txt`.
@GroundswellTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTests {

    private static final AccessMatrix MATRIX = AccessMatrix.read();

    private AccessStage stage;

    @Autowired
    List<RequestMappingInfoHandlerMapping> handlers;

    @Autowired
    List<AbstractUrlHandlerMapping> files;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Test
    void tableNamesEveryAddressOfTheApplication() {
        assertThat(MATRIX.rows()).extracting(Row::route).containsExactlyInAnyOrderElementsOf(routes());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everybodyGetsWhatTheTableSays(Row row) {
        Map<Who, String> given = new EnumMap<>(Who.class);
        for (Who who : Who.values()) {
            given.put(who, answer(row, who));
        }

        assertThat(given).as(row.route()).isEqualTo(row.words());
    }

    static List<Row> rows() {
        return MATRIX.rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatIsNotTheirsLooksLikeNothingAtAll(Row row) {
        for (Who who : Who.values()) {
            if ("404".equals(row.words().get(who)) && row.pattern().contains("{")) {
                String theirs = stage.path(row.pattern());
                String nothing = stage.emptyPath(row.pattern());

                assertThat(body(row, who, theirs))
                        .as("what %s sees at %s", who, row.route())
                        .isEqualTo(body(row, who, nothing));
            }
        }
    }

    @BeforeAll
    void setTheStage() {
        stage = new AccessStage(context);
    }

    private String answer(Row row, Who who) {
        MockHttpServletResponse response = ask(row, who, stage.path(row.pattern()));
        String next = Stream.of(response.getHeader("Location"), response.getForwardedUrl())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        return Answer.word(response.getStatus(), next);
    }

    /// The page without its own address, which the link to the other language holds.
    private String body(Row row, Who who, String path) {
        byte[] body = ask(row, who, path).getContentAsByteArray();
        return new String(body, StandardCharsets.UTF_8).replace(path, "");
    }

    /// Others than nobody come with a form token, so that only the question of who they are decides.
    private MockHttpServletResponse ask(Row row, Who who, String path) {
        HttpMethod method = "ANY".equals(row.method()) ? HttpMethod.GET : HttpMethod.valueOf(row.method());
        return mvc.method(method)
                .uri(path)
                .header("Sec-Fetch-Site", "same-origin")
                .with(stage.account(who).map(SignedIn::as).orElseGet(SecurityMockMvcRequestPostProcessors::csrf))
                .exchange()
                .getResponse();
    }

    private Collection<String> routes() {
        Stream<String> mapped = handlers.stream()
                .map(RequestMappingInfoHandlerMapping::getHandlerMethods)
                .map(Map::keySet)
                .flatMap(Collection::stream)
                .flatMap(AccessMatrixTests::routes);
        Stream<String> served = files.stream()
                .flatMap(mapping -> mapping.getHandlerMap().keySet().stream())
                .map(pattern -> "GET " + pattern);
        return Stream.concat(mapped, served).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> routes(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        Stream<String> names =
                methods.isEmpty() ? Stream.of("ANY") : methods.stream().map(Enum::name);
        return names.flatMap(name -> info.getPatternValues().stream().map(pattern -> name + " " + pattern));
    }
}
