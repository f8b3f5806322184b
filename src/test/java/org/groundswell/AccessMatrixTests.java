package org.groundswell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.groundswell.AccessMatrix.Answer;
import org.groundswell.AccessMatrix.Row;
import org.groundswell.AccessMatrix.Who;
import org.groundswell.support.GroundswellTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/// Every address of the running application against the table in `access-matrix.txt`.
@GroundswellTest
class AccessMatrixTests {

    private static final AccessMatrix MATRIX = AccessMatrix.read();

    @Autowired
    List<RequestMappingInfoHandlerMapping> handlers;

    @Autowired
    List<AbstractUrlHandlerMapping> files;

    @Autowired
    MockMvcTester mvc;

    @Test
    void tableNamesEveryAddressOfTheApplication() {
        assertThat(MATRIX.rows()).extracting(Row::route).containsExactlyInAnyOrderElementsOf(routes());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void nobodyGetsWhatTheTableSays(Row row) {
        assertThat(answer(row)).as(row.route()).contains(row.answerFor(Who.NOBODY));
    }

    static List<Row> rows() {
        return MATRIX.rows();
    }

    private Optional<Answer> answer(Row row) {
        HttpMethod method = "ANY".equals(row.method()) ? HttpMethod.GET : HttpMethod.valueOf(row.method());
        var response = mvc.method(method)
                .uri(path(row.pattern()))
                .header("Sec-Fetch-Site", "same-origin")
                .exchange()
                .getResponse();
        return Answer.given(
                response.getStatus(),
                Optional.ofNullable(response.getHeader("Location")).orElse(""));
    }

    private static String path(String pattern) {
        return pattern.replace("/**", "/nothing").replaceAll("\\{[^}]+}", "nothing");
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
        return Stream.concat(mapped, served).collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> routes(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        Stream<String> names =
                methods.isEmpty() ? Stream.of("ANY") : methods.stream().map(Enum::name);
        return names.flatMap(name -> info.getPatternValues().stream().map(pattern -> name + " " + pattern));
    }
}
