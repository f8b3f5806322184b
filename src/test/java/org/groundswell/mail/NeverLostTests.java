package org.groundswell.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundswell.GroundswellApplication;
import org.groundswell.platform.KeyScope;
import org.groundswell.platform.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The application is killed while two hundred people pledge. Whoever was thanked is there after the restart, once, and
/// so is their mail.
class NeverLostTests {

    private static final int PEOPLE = 200;
    private static final int ANSWERS_BEFORE_THE_KILL = 60;
    private static final String PAGE = "/c/may-day-2026/may-day";
    private static final Pattern WAY = Pattern.compile("name=\"ways\"[^>]*value=\"([0-9a-f-]{36})\"");

    @TempDir
    Path directory;

    @Test
    void whoeverWasThankedIsThereAfterAKillOnceWithTheirMail() throws Exception {
        int port = freePort();
        Process killed = start(port);
        Set<String> thanked = pledgeUntilKilled(port, killed);
        assertThat(thanked).hasSizeBetween(ANSWERS_BEFORE_THE_KILL, PEOPLE);

        try (var restarted = new SpringApplicationBuilder(GroundswellApplication.class)
                .profiles("demo")
                .run(settings(freePort(), "groundswell.jobs=false"))) {
            Map<UUID, String> mails = confirmationMails(restarted);

            assertThat(mails.values()).doesNotHaveDuplicates().containsAll(thanked);
            assertThat(signUpsBehind(restarted, mails.keySet())).isEqualTo(mails.size());
        }
    }

    private Process start(int port) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                GroundswellApplication.class.getName(),
                "--spring.profiles.active=demo"));
        command.addAll(List.of(settings(port, "groundswell.jobs=false")));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        assertThat(process.inputReader().lines().anyMatch(line -> line.contains("Mailbox ")))
                .as("the demo came up")
                .isTrue();
        Thread.ofVirtual().start(() -> process.inputReader().lines().forEach(line -> {}));
        return process;
    }

    private String[] settings(int port, String more) {
        return new String[] {
            "--server.port=" + port,
            "--groundswell.base-url=http://localhost:" + port,
            "--groundswell.data-directory=" + directory,
            "--groundswell.limits.pledge.burst=" + PEOPLE,
            "--" + more
        };
    }

    private static Set<String> pledgeUntilKilled(int port, Process process) throws Exception {
        Set<String> thanked = ConcurrentHashMap.newKeySet();
        var enough = new CountDownLatch(ANSWERS_BEFORE_THE_KILL);
        try (HttpClient browser = HttpClient.newBuilder()
                        .connectTimeout(Duration.ofSeconds(20))
                        .build();
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            URI page = URI.create("http://localhost:" + port + PAGE);
            String way = firstWay(browser, page);
            for (int number = 0; number < PEOPLE; number++) {
                String address = "crash-%d@example.org".formatted(number);
                people.execute(() -> {
                    if (pledge(browser, page, way, address) == 303) {
                        thanked.add(address);
                        enough.countDown();
                    }
                });
            }
            enough.await();
            process.destroyForcibly().waitFor();
            browser.shutdownNow();
        }
        return thanked;
    }

    private static String firstWay(HttpClient browser, URI page) throws Exception {
        String html = browser.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        Matcher way = WAY.matcher(html);
        assertThat(way.find()).as("the page has a form with ways").isTrue();
        return way.group(1);
    }

    private static int pledge(HttpClient browser, URI page, String way, String address) {
        var form = HttpRequest.newBuilder(page)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "ways=" + way + "&email=" + URLEncoder.encode(address, StandardCharsets.UTF_8)))
                .timeout(Duration.ofSeconds(20))
                .build();
        try {
            return browser.send(form, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException | InterruptedException e) {
            return 0;
        }
    }

    private static Map<UUID, String> confirmationMails(ApplicationContext application) {
        Vault vault = application.getBean(Vault.class);
        var mails = new HashMap<UUID, String>();
        application
                .getBean(JdbcClient.class)
                .sql("select id, scope, letter from outbox where template = 'pledge.mail.confirm'")
                .query(row -> {
                    UUID id = row.getObject("id", UUID.class);
                    KeyScope scope = KeyScope.parse(row.getString("scope"));
                    mails.put(
                            id,
                            Letter.open(vault, scope, Outbox.place(id), row.getBytes("letter"))
                                    .recipient());
                });
        mails.values().removeIf(address -> !address.startsWith("crash-"));
        return mails;
    }

    private static long signUpsBehind(ApplicationContext application, Set<UUID> mails) {
        return application
                .getBean(JdbcClient.class)
                .sql("""
                        select count(*) from submission s
                        where s.person_id in (select addressee from outbox where id in (:mails))
                        """)
                .param("mails", mails)
                .query(Long.class)
                .single();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
