package org.groundswell.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.groundswell.platform.Links;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/// Sends plain text by SMTP, one recipient a message.
class SmtpPostman implements Postman {

    private final JavaMailSender sender;
    private final String from;
    private final String host;

    SmtpPostman(JavaMailSender sender, MailProperties properties, Links links) {
        this.sender = sender;
        this.from = properties.from();
        this.host = links.host().replaceAll("[:/].*", "");
    }

    @Override
    public void deliver(Post post) {
        try {
            sender.send(message(post));
        } catch (MailSendException failure) {
            if (failure.getFailedMessages().values().stream().anyMatch(SmtpPostman::isForGood)) {
                throw new Undeliverable(failure);
            }
            throw failure;
        } catch (MessagingException malformed) {
            throw new Undeliverable(malformed);
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
