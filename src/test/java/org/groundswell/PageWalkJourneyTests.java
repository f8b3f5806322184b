package org.groundswell;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.account.TestAccounts;
import org.groundswell.support.Browser;
import org.groundswell.support.JourneyTest;
import org.groundswell.support.Person;
import org.groundswell.support.Soundness;
import org.groundswell.support.View;
import org.groundswell.support.Walk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Opens every page of the demo that a link leads to, as everybody who works there, in every language; and looks at one
/// of each kind in the browser.
@JourneyTest
@ActiveProfiles("demo")
class PageWalkJourneyTests {

    private static final String PASSWORD = "a password for the demo";
    private static final String BUSIEST_PARTNER =
            "(select partner_id from commitment group by partner_id order by count(*) desc, partner_id limit 1)";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    private final Map<String, String> kinds = new LinkedHashMap<>();
    private final List<String> complaints = new ArrayList<>();
    private int turn;

    @Test
    void everyPageOfTheDemoOpensAndIsSound(Browser browser) {
        look(browser, new Walk(mvc, null).from("/", "/es/", "/link", "/sign-in", "/link/erased"), null);
        walkAs(browser, holder("REPRESENTATIVE", "and scope_id = " + BUSIEST_PARTNER), "/organize");
        walkAs(browser, holder("ORGANIZER", ""), "/organize");
        walkAs(browser, holder("ADMIN", ""), "/organize");
        walkAs(browser, holder("OWNER", ""), "/organize?choose=true");

        assertThat(complaints).isEmpty();
        assertThat(kinds).as("kinds of pages seen").hasSizeGreaterThan(45);
    }

    private void walkAs(Browser browser, UUID account, String start) {
        look(browser, new Walk(mvc, account).from(start), account);
    }

    /// Looks at the fullest page of each kind that nobody before came to.
    private void look(Browser browser, Walk walk, @Nullable UUID account) {
        complaints.addAll(walk.complaints());
        Map<String, String> fresh = new LinkedHashMap<>(walk.fullest());
        fresh.keySet().removeAll(kinds.keySet());
        kinds.putAll(fresh);
        if (!fresh.isEmpty()) {
            Page page = account == null ? browser.window(View.DESK) : signedIn(browser, account);
            fresh.values().forEach(address -> View.ofPage(turn++).forEach(view -> look(page, address, view)));
        }
    }

    private void look(Page page, String address, View view) {
        page.setViewportSize(view.width(), view.height());
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(view.dark() ? ColorScheme.DARK : ColorScheme.LIGHT));
        page.navigate(("es".equals(view.language()) ? "/es" : "") + address);
        try {
            Soundness.check(page, view.language());
        } catch (AssertionError unsound) {
            complaints.add(view + ": " + unsound.getMessage());
        }
    }

    private Page signedIn(Browser browser, UUID account) {
        Person person = new Person(browser, View.DESK);
        person.signsIn(accounts.mail(account), PASSWORD);
        return person.page();
    }

    private UUID holder(String role, String more) {
        return jdbc.sql("select account_id from account_grant where role = ? %s order by id limit 1".formatted(more))
                .param(role)
                .query(UUID.class)
                .single();
    }
}
