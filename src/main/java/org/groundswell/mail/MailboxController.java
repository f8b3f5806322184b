package org.groundswell.mail;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundswell.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/// The demo's mailbox. It exists in profile `demo` only, where everything listens on loopback; and should a request
/// from elsewhere come all the same, through a tunnel or a proxy, there is no such page for it.
@Controller
@Profile("demo")
class MailboxController {

    private static final Pattern LINK = Pattern.compile("https?://\\S*[^\\s.,;:]");

    private final Mailbox mailbox;

    MailboxController(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    /// @throws NotFound when the other end, ours, or the name it was asked by is not this machine
    @ModelAttribute
    void onlyHere(HttpServletRequest request) {
        boolean named = List.of("localhost", "127.0.0.1", "[::1]").contains(request.getServerName());
        if (!named || !isLoopback(request.getRemoteAddr()) || !isLoopback(request.getLocalAddr())) {
            throw new NotFound();
        }
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    @GetMapping("/dev/mail")
    String list(Model model) {
        model.addAttribute("mails", mailbox.newest());
        return "mail/mailbox";
    }

    @GetMapping("/dev/mail/{id}")
    String message(@PathVariable UUID id, Model model) {
        Mailbox.Kept kept = mailbox.byId(id).orElseThrow(NotFound::new);
        model.addAttribute("mail", kept.post());
        model.addAttribute("pieces", pieces(kept.post().body()));
        return "mail/message";
    }

    private static List<Piece> pieces(String body) {
        var pieces = new ArrayList<Piece>();
        Matcher links = LINK.matcher(body);
        int from = 0;
        while (links.find()) {
            pieces.add(new Piece(body.substring(from, links.start()), null));
            pieces.add(new Piece(links.group(), links.group()));
            from = links.end();
        }
        pieces.add(new Piece(body.substring(from), null));
        return pieces;
    }

    /// @param link where the piece leads, if it is a link
    record Piece(String text, @Nullable String link) {}
}
