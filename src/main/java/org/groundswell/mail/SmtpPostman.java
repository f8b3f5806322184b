package org.groundswell.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.groundswell.platform.Links;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/// Sends plain text by SMTP, one recipient a message.
class SmtpPostman implements Postman {

    private final JavaMailSender sender;
    private final String from;
    private final String host;

    /// @throws IllegalArgumentException when our own address is none: better no start than mail that never leaves
    SmtpPostman(JavaMailSender sender, MailProperties properties, Links links) {
        this.sender = sender;
        this.from = checked(properties.from());
        this.host = links.host().replaceAll("[:/].*", "");
    }

    @Override
    public void deliver(Post post) {
        try {
            sender.send(message(post));
        } catch (MailAuthenticationException refusingUs) {
            throw new Unreachable(refusingUs);
        } catch (MailSendException failure) {
            throw meaningOf(failure);
        } catch (MessagingException malformed) {
            throw new Undeliverable(malformed);
        }
    }

    /// A server that answers about this mail is there; any other failure is about the way to it.
    private static RuntimeException meaningOf(MailSendException failure) {
        Collection<Exception> reasons = failure.getFailedMessages().values();
        if (reasons.stream().anyMatch(SmtpPostman::isForGood)) {
            return new Undeliverable(failure);
        }
        return reasons.stream().anyMatch(SmtpPostman::isAnAnswer) ? failure : new Unreachable(failure);
    }

    /// A server that hangs up in the middle, or says that it is closing (421), said nothing about the mail.
    private static boolean isAnAnswer(Exception failure) {
        String answer = String.valueOf(failure.getMessage());
        return failure instanceof SendFailedException && !answer.equals("[EOF]") && !answer.startsWith("421");
    }

    private static String checked(String from) {
        try {
            new InternetAddress(from, true);
            return from;
        } catch (AddressException wrong) {
            throw new IllegalArgumentException("groundswell.mail.from is no mail address: " + from, wrong);
        }
    }

    private MimeMessage message(Post post) throws MessagingException {
        MimeMessage message = sender.createMimeMessage();
        var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(post.to());
        helper.setSubject(post.subject());
        helper.setText(post.body());
        message.setHeader("Message-ID", "<%s@%s>".formatted(post.id(), host));
        message.setHeader("Content-Language", post.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        if (post.stopLink() != null) {
            message.setHeader("List-Unsubscribe", "<" + post.stopLink() + ">");
            // Mail programs then send the form by themselves (RFC 8058), when somebody taps "unsubscribe".
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return message;
    }

    /// A server that refuses the address itself (5xx) will refuse it again; one that is busy or away will not.
    private static boolean isForGood(Exception failure) {
        return failure instanceof SendFailedException refused
                && refused.getInvalidAddresses() != null
                && refused.getInvalidAddresses().length > 0;
    }
}
