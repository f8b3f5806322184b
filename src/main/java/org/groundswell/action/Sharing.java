package org.groundswell.action;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.groundswell.platform.Dates;
import org.groundswell.platform.Links;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.QrCode;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/// What is sent on about an action, everywhere the same: its short address, a text that never says who sends it, a code
/// to point a phone at. The short address leads to the page, and what hangs on it behind a question mark goes along.
@Component
public class Sharing {

    /// What a partner's code is called in an address.
    public static final String SOURCE = "s";

    private final JdbcClient jdbc;
    private final MessageSource messages;
    private final Dates dates;
    private final Links links;

    Sharing(JdbcClient jdbc, MessageSource messages, Dates dates, Links links) {
        this.jdbc = jdbc;
        this.messages = messages;
        this.dates = dates;
        this.links = links;
    }

    public Share of(ActionView action, Locale locale) {
        return of(action, "", locale);
    }

    public Share of(ActionLine action, Locale locale) {
        return of(action, "", locale);
    }

    /// The same with the code of the partner who brought whoever sends it on; never anything of a person.
    public Share of(ActionView action, String source, Locale locale) {
        return share(action.code(), source, action.day(), action.ask(), locale);
    }

    /// The same for a line.
    public Share of(ActionLine action, String source, Locale locale) {
        return share(action.code(), source, action.day(), action.ask(), locale);
    }

    /// An `svg` element that leads to the short address.
    public String qr(Share share, Locale locale) {
        return QrCode.svg(share.address(), messages.getMessage("action.share.qr", null, locale));
    }

    /// Where a short address leads, without the language's prefix; nowhere for a draft.
    public Optional<String> pathOf(String code) {
        return jdbc.sql("""
                select '/c/' || c.slug || '/' || a.slug from action a join campaign c on c.id = a.campaign_id
                where a.code = :code and a.state <> 'DRAFT'
                """).param("code", code).query(String.class).optional();
    }

    private Share share(String code, String source, LocalDate day, LocalizedText ask, Locale locale) {
        String path = "/a/" + code + (source.isEmpty() ? "" : "?" + SOURCE + "=" + source);
        String address = links.absolute(locale, path);
        String asked = ask.in(locale).replaceFirst("[.!]+$", "");
        String text =
                messages.getMessage("action.share.text", new Object[] {dates.day(day, locale), asked, address}, locale);
        return new Share(address, links.host() + links.path(locale, path), StringUtils.capitalize(text));
    }

    /// @param address absolute, for machines
    /// @param shown without its scheme, as it is read aloud
    /// @param text to send, with the address in it
    public record Share(String address, String shown, String text) {}
}
