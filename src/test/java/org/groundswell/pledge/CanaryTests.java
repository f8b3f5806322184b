package org.groundswell.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.groundswell.account.Actor;
import org.groundswell.account.Grant;
import org.groundswell.account.InvitationDraft;
import org.groundswell.account.Inviting;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.account.TestAccounts;
import org.groundswell.action.ActionView;
import org.groundswell.campaign.CampaignView;
import org.groundswell.coalition.PartnerInvitation;
import org.groundswell.coalition.PartnerKind;
import org.groundswell.coalition.PartnerProfile;
import org.groundswell.coalition.Partnering;
import org.groundswell.commitment.CommitmentKind;
import org.groundswell.commitment.Committing;
import org.groundswell.commitment.Promise;
import org.groundswell.mail.Sending;
import org.groundswell.platform.LocalizedText;
import org.groundswell.pledge.Ground.TestAction;
import org.groundswell.support.Columns;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.PostgresServer;
import org.groundswell.support.SignedIn;
import org.groundswell.support.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Ten thousand addresses go through the form; then whoever takes the database's files, its log of changes or a dump
/// looks for one of them.
@GroundswellTest
@Import(Ground.class)
class CanaryTests {

    private static final int CANARIES = 10_000;
    private static final int CONFIRMED = 20;
    private static final int AT_ONCE = 8;

    @Autowired
    Ground ground;

    @Autowired
    DataSource pool;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Sending sending;

    @Autowired
    MockMvcTester mvc;

    private final String marker = "canary" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void noAddressIsInTheDatabasesFilesOrInADump() throws Exception {
        TestAction action = ground.action();
        IntStream.range(0, CONFIRMED).forEach(n -> ground.pledge(action, marker + "-c" + n + "@example.org"));
        try {
            signUp(action);
            JdbcClient superuser = JdbcClient.create(PostgresServer.get().superuser());
            superuser.sql("checkpoint").update();
            assertThat(ground.rows("person", action.campaignId())).isEqualTo(CANARIES + CONFIRMED);
            assertThat(ground.mails(action)).isGreaterThan(CANARIES);
            assertThat(dumped(marker)).isEmpty();
            assertThat(files(superuser)).isEmpty();
        } finally {
            // Other tests send what is in the queue, and these are many.
            ground.dropMails(action);
        }
    }

    /// The same for those who work here: accounts, invitations, a partner's contact, a commitment's note, sessions
    /// and the forms kept in them, the mail queue, and what the log said meanwhile.
    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void norIsWhatThoseTypedWhoWorkHere(CapturedOutput log) throws Exception {
        Stage stage = new Stage(context);
        CampaignView campaign = stage.campaign();
        ActionView action = stage.publish(campaign);
        UUID owner = accounts.at(canary("owner"), "Robin Test", new Grant(Role.OWNER, Scope.INSTALLATION));
        invite(accounts.actor(owner), campaign.id());
        promise(stage.partner(campaign.id()), action);
        String page = "/c/%s/%s".formatted(campaign.slug(), action.slug());
        type(owner, page);
        sendDamaged(page);
        sending.sendDue();

        JdbcClient superuser = JdbcClient.create(PostgresServer.get().superuser());
        superuser.sql("checkpoint").update();
        assertThat(dumped(marker)).isEmpty();
        assertThat(files(superuser)).isEmpty();
        assertThat(log.getAll()).doesNotContain(marker);
    }

    private void invite(Actor owner, UUID campaign) {
        context.getBean(Partnering.class)
                .invite(
                        owner,
                        campaign,
                        new PartnerInvitation(
                                UUID.randomUUID(),
                                "Cage " + UUID.randomUUID(),
                                PartnerKind.COMMUNITY,
                                canary("partner"),
                                Locale.ENGLISH,
                                true,
                                null));
        context.getBean(Inviting.class)
                .invite(
                        owner,
                        new InvitationDraft(
                                canary("organizer"), Role.ORGANIZER, Scope.campaign(campaign), "Cage", Locale.ENGLISH));
    }

    private void promise(UUID partner, ActionView action) {
        Actor speaker = accounts.actor(accounts.representative(partner));
        context.getBean(Partnering.class)
                .present(
                        speaker,
                        partner,
                        0,
                        PartnerKind.COMMUNITY,
                        new PartnerProfile("Cage " + UUID.randomUUID(), LocalizedText.EMPTY, null),
                        "Call " + marker);
        context.getBean(Committing.class)
                .draft(
                        speaker,
                        partner,
                        UUID.randomUUID(),
                        new Promise(CommitmentKind.INTERPRETERS, 12, action.id(), Ground.MAY_DAY),
                        "Ask for " + marker,
                        true);
    }

    /// What is typed into forms and not saved: without a fresh password, a wrong one, a second look for a lost
    /// link.
    private void type(UUID owner, String page) {
        assertThat(mvc.post()
                        .uri("/organize/accounts/invitations")
                        .param("email", canary("kept"))
                        .with(SignedIn.sinceAnHour(owner))
                        .exchange())
                .hasStatus(303);
        assertThat(mvc.post()
                        .uri("/sign-in")
                        .param("email", canary("stranger"))
                        .param("password", marker)
                        .with(csrf())
                        .exchange())
                .hasStatus(422);
        assertThat(mvc.post().uri("/link").param("email", canary("lost")).exchange())
                .hasStatus(303);
        assertThat(mvc.post().uri(page).param("email", canary("nothing-ticked")).exchange())
                .hasStatus(422);
    }

    /// What no page of ours sends: it is refused, and whoever reads the log learns nothing of it either.
    private void sendDamaged(String page) {
        assertThat(mvc.get().uri("/link/" + marker + "/no-such-page").exchange())
                .hasStatus(404);
        assertThat(mvc.get().uri("/campaigns/" + marker).exchange()).hasStatus(404);
        assertThat(mvc.post().uri("/setup/" + marker + "/more").exchange()).hasStatus(404);
        assertThat(mvc.put().uri("/link/" + marker).exchange()).hasStatus(405);
        assertThat(mvc.post().uri(page).param("email[" + marker + "]", marker).exchange())
                .hasStatus4xxClientError();
        assertThat(mvc.post().uri(page).param("sure", marker).exchange()).hasStatus4xxClientError();
    }

    private String canary(String what) {
        return marker + "-" + what + "@example.org";
    }

    @Test
    void theSearchWouldFindOne() throws Exception {
        TestAction action = ground.action();
        JdbcClient.create(pool)
                .sql("update campaign set title = jsonb_build_object('en', ?::text) where id = ?")
                .params(marker, action.campaignId())
                .update();
        JdbcClient superuser = JdbcClient.create(PostgresServer.get().superuser());
        superuser.sql("checkpoint").update();
        assertThat(dumped(marker)).containsExactly("campaign.title");
        Path directory = directory(superuser);
        if (Files.isReadable(directory)) {
            assertThat(files(superuser)).isNotEmpty();
        }
    }

    private void signUp(TestAction action) throws Exception {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Callable<Void>> all = new ArrayList<>();
            for (int n = 0; n < CANARIES; n++) {
                String email = marker + "-" + n + "@example.org";
                all.add(() -> {
                    ground.submit(action, email);
                    return null;
                });
            }
            for (var done : threads.invokeAll(all)) {
                done.get();
            }
        }
    }

    private List<String> dumped(String needle) {
        return Columns.holding(JdbcClient.create(pool), needle);
    }

    /// Files of the server that hold the marker, as it is, in hexadecimal or in base64; none are looked at when the
    /// server is on another machine, where the dump has to do.
    private List<Path> files(JdbcClient superuser) throws IOException {
        Path directory = directory(superuser);
        if (!Files.isReadable(directory)) {
            return List.of();
        }
        List<byte[]> needles = needles();
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, needles))
                    .toList();
        }
    }

    private static Path directory(JdbcClient superuser) {
        return Path.of(superuser.sql("show data_directory").query(String.class).single());
    }

    private List<byte[]> needles() {
        var needles = new ArrayList<byte[]>();
        needles.add(marker.getBytes(StandardCharsets.UTF_8));
        needles.add(HexFormat.of()
                .formatHex(marker.getBytes(StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8));
        for (int shift = 0; shift < 3; shift++) {
            String encoded =
                    Base64.getEncoder().encodeToString(("x".repeat(shift) + marker).getBytes(StandardCharsets.UTF_8));
            needles.add(encoded.substring(4, 40).getBytes(StandardCharsets.UTF_8));
        }
        return needles;
    }

    private static boolean holds(Path file, List<byte[]> needles) {
        try {
            String content = Files.readString(file, StandardCharsets.ISO_8859_1);
            return needles.stream()
                    .anyMatch(needle -> content.contains(new String(needle, StandardCharsets.ISO_8859_1)));
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
