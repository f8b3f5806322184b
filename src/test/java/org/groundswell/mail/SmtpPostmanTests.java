package org.groundswell.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.groundswell.platform.Links;
import org.groundswell.support.GroundswellTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// What an SMTP server's behaviour means for a mail: about the way to it, about this mail, or about this address for
/// good.
@GroundswellTest
class SmtpPostmanTests {

    @Autowired
    JavaMailSenderImpl configured;

    @Autowired
    Links links;

    @Test
    void theConfiguredSenderWaitsForNothingLongerThanTenSeconds() {
        assertThat(configured.getJavaMailProperties())
                .containsEntry("mail.smtp.connectiontimeout", "10000")
                .containsEntry("mail.smtp.timeout", "10000")
                .containsEntry("mail.smtp.writetimeout", "10000");
    }

    @Test
    void serverThatSaysNothingIsUnreachableAndHoldsNobody() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertUnreachable(silent.getLocalPort());
        }
    }

    @Test
    void portThatRefusesIsUnreachable() throws IOException {
        int closed;
        try (var gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = gone.getLocalPort();
        }
        assertUnreachable(closed);
    }

    @Test
    void serverThatHangsUpInTheMiddleIsUnreachable() throws Exception {
        try (var server = new Script("220 hello", "250 hello")) {
            assertUnreachable(server.port());
        }
    }

    @Test
    void addressThatTheServerRefusesForGoodIsUndeliverable() throws Exception {
        try (var server = new Script("220 hello", "250 hello", "250 from", "550 no such mailbox", "250", "221")) {
            assertThatThrownBy(() -> postman(server.port()).deliver(post())).isInstanceOf(Postman.Undeliverable.class);
        }
    }

    @Test
    void addressThatTheServerRefusesForNowIsTroubleWithThisMail() throws Exception {
        try (var server = new Script("220 hello", "250 hello", "250 from", "450 come back later", "250", "221")) {
            assertThatThrownBy(() -> postman(server.port()).deliver(post())).isInstanceOf(MailSendException.class);
        }
    }

    @Test
    void ownAddressThatIsNoneStopsTheStart() {
        assertThatThrownBy(() -> new SmtpPostman(configured, new MailProperties("no address"), links))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("groundswell.mail.from");
    }

    private void assertUnreachable(int port) {
        assertThatThrownBy(() -> postman(port).deliver(post())).isInstanceOf(Postman.Unreachable.class);
    }

    private SmtpPostman postman(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().put("mail.smtp.connectiontimeout", "300");
        sender.getJavaMailProperties().put("mail.smtp.timeout", "300");
        return new SmtpPostman(sender, new MailProperties("sign-up@localhost"), links);
    }

    private static Post post() {
        return new Post(UUID.randomUUID(), "a@example.org", "Subject", "Body", "en", null);
    }

    /// A server that answers line by line what it was told to, then hangs up.
    private static final class Script implements AutoCloseable {

        private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());

        Script(String... answers) throws IOException {
            Thread.ofVirtual().start(() -> answer(List.of(answers)));
        }

        int port() {
            return socket.getLocalPort();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }

        private void answer(List<String> answers) {
            try (Socket client = socket.accept();
                    OutputStream out = client.getOutputStream();
                    var in = new BufferedReader(
                            new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
                for (String answer : answers) {
                    out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
                    out.flush();
                    if (in.readLine() == null) {
                        return;
                    }
                }
            } catch (IOException over) {
                // The client hung up, or the test is over.
            }
        }
    }
}
