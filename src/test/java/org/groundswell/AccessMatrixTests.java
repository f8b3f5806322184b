package org.groundswell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.AccessMatrix.Answer;
import org.groundswell.AccessMatrix.Row;
import org.groundswell.AccessMatrix.Who;
import org.groundswell.account.Grant;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.account.TestAccounts;
import org.groundswell.action.ActionView;
import org.groundswell.campaign.CampaignView;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.SignedIn;
import org.groundswell.support.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/// Every address of the running application against the table in `access-matrix.txt`.
@GroundswellTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTests {

    private static final AccessMatrix MATRIX = AccessMatrix.read();
    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)[^}]*}");

    private final Map<String, String> things = new HashMap<>();
    private final Map<Who, UUID> people = new EnumMap<>(Who.class);

    @Autowired
    List<RequestMappingInfoHandlerMapping> handlers;

    @Autowired
    List<AbstractUrlHandlerMapping> files;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

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

    /// The accounts, and the things that stand in the places of an address. Others than nobody come with a form token,
    /// so
    /// that only the question of who they are decides.
    @BeforeAll
    void setTheStage() {
        Stage stage = new Stage(context);
        CampaignView campaign = stage.campaign();
        UUID elsewhere = stage.campaign().id();
        ActionView action = stage.publish(campaign);
        UUID partner = stage.partner(campaign.id());
        UUID otherPartner = stage.partner(elsewhere);
        things.put("campaign", campaign.slug());
        things.put("action", action.slug());
        things.put("partner", partner.toString());
        things.put("id", stage.commitment(partner, action).toString());
        things.put("answer", "agreement");

        people.put(Who.OUTSIDER, outsider(elsewhere, otherPartner));
        people.put(Who.REPRESENTATIVE, accounts.representative(partner));
        people.put(Who.ORGANIZER, accounts.organizer(campaign.id()));
        people.put(Who.ADMIN, accounts.admin(campaign.id()));
        people.put(Who.OWNER, accounts.owner());
    }

    private UUID outsider(UUID campaign, UUID partner) {
        return accounts.with(
                new Grant(Role.ADMIN, Scope.campaign(campaign)),
                new Grant(Role.REPRESENTATIVE, Scope.partner(partner)));
    }

    private String answer(Row row, Who who) {
        HttpMethod method = "ANY".equals(row.method()) ? HttpMethod.GET : HttpMethod.valueOf(row.method());
        UUID account = people.get(who);
        var response = mvc.method(method)
                .uri(path(row.pattern()))
                .header("Sec-Fetch-Site", "same-origin")
                .with(account == null ? csrf() : SignedIn.as(account))
                .exchange()
                .getResponse();
        String next = Stream.of(response.getHeader("Location"), response.getForwardedUrl())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        return Answer.word(response.getStatus(), next);
    }

    private String path(String pattern) {
        return PLACE.matcher(pattern.replace("/**", "/nothing"))
                .replaceAll(place -> things.getOrDefault(place.group(1), "nothing"));
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
