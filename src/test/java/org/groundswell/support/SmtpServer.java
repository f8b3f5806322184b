package org.groundswell.support;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A real SMTP server on a free port of this machine, one for the whole run. Tests look for what came to an address of
/// their own rather than clearing what others may still read.
public final class SmtpServer {

    static final String HOST = "127.0.0.1";

    private static final GreenMail SERVER = started();

    /// Each is read once: a whole run brings thousands, and most tests look for one.
    private static final Map<MimeMessage, Letter> READ = new ConcurrentHashMap<>();

    private SmtpServer() {}

    static int port() {
        return SERVER.getSmtp().getPort();
    }

    /// Everything that came to the address, oldest first.
    public static List<Letter> lettersTo(String address) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .map(message -> READ.computeIfAbsent(message, SmtpServer::letter))
                .filter(letter -> letter.recipients().contains(address))
                .toList();
    }

    /// The newest letter to the address.
    ///
    /// @throws AssertionError when there is none
    public static Letter lastLetterTo(String address) {
        List<Letter> letters = lettersTo(address);
        if (letters.isEmpty()) {
            throw new AssertionError("No letter came to " + address);
        }
        return letters.getLast();
    }

    /// What a mail program would show, and the message itself for its headers.
    public record Letter(
            String subject, String sender, List<String> recipients, String text, String html, MimeMessage message) {

        private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;)]");

        /// The first address in the text whose path contains the given piece.
        public Optional<String> link(String piece) {
            Matcher matcher = LINK.matcher(text);
            return matcher.results()
                    .map(result -> result.group())
                    .filter(link -> link.contains(piece))
                    .findFirst();
        }
    }

    private static GreenMail started() {
        GreenMail server = new GreenMail(new ServerSetup(0, HOST, ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    private static Letter letter(MimeMessage message) {
        try {
            return new Letter(
                    Optional.ofNullable(message.getSubject()).orElse(""),
                    Arrays.toString(message.getFrom()),
                    Arrays.stream(message.getAllRecipients())
                            .map(Object::toString)
                            .toList(),
                    textOf(message, "text/plain"),
                    textOf(message, "text/html"),
                    message);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String textOf(Part part, String type) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                text.append(textOf(inner, type));
            }
            return text.toString();
        }
        return part.isMimeType(type) ? part.getContent().toString().replace("\r\n", "\n") : "";
    }
}
