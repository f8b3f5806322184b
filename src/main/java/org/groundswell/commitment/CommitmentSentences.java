package org.groundswell.commitment;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.groundswell.platform.Dates;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.Surroundings;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/// Says a commitment as its one sentence, the same wherever it stands, and where it stands as another.
@Component("commitmentSentences")
public class CommitmentSentences {

    /// Stand for the two names while the quantity between them is looked for, since names may have numbers too.
    private static final String PARTNER = "\uE000";

    private static final String ACTION = "\uE001";
    private static final Pattern QUANTITY = Pattern.compile("(?<=\uE000[^\uE001]{0,80})\\d[\\d,.\u00a0]*(?: \\p{L}+)?");

    private final MessageSource messages;
    private final Dates dates;
    private final Surroundings surroundings;
    private final Reasons reasons;

    CommitmentSentences(MessageSource messages, Dates dates, Surroundings surroundings, Reasons reasons) {
        this.messages = messages;
        this.dates = dates;
        this.surroundings = surroundings;
        this.reasons = reasons;
    }

    /// "Paper Crane Tenants will bring 40 marshals for May Day by April 24."
    public String say(CommitmentRow row, Locale locale) {
        return say(row.partner(), row.promise(), row.action(), locale);
    }

    /// The sentence of a promise that may not be written down yet.
    public String say(String partner, Promise promise, LocalizedText action, Locale locale) {
        Integer quantity = promise.quantity();
        return words(
                promise.kind().sentenceKey(),
                locale,
                partner,
                quantity == null ? 0 : quantity,
                action.in(locale),
                dates.shortDay(promise.dueOn(), locale));
    }

    /// The sentence as the head of its page: HTML, with the quantity in `strong`.
    public String head(CommitmentRow row, Locale locale) {
        Promise promise = row.promise();
        String words = HtmlUtils.htmlEscape(say(PARTNER, promise, LocalizedText.of(ACTION), locale), "UTF-8");
        if (promise.quantity() != null) {
            words = QUANTITY.matcher(words).replaceFirst("<strong>$0</strong>");
        }
        return words.replace(PARTNER, HtmlUtils.htmlEscape(row.partner(), "UTF-8"))
                .replace(ACTION, HtmlUtils.htmlEscape(row.action().in(locale), "UTF-8"));
    }

    /// Where it stands, in its partner's words: "Agreed. Due Friday, April 24."
    public String standing(CommitmentRow row, Locale locale) {
        Integer days = row.usualDays();
        if (row.state() == CommitmentState.PROPOSED && days != null) {
            return words("commitment.state.proposed.usual", locale, day(row, locale), Math.max(1, days));
        }
        if (row.state() == CommitmentState.WITHDRAWN && row.proposedAt() == null) {
            return words("commitment.state.discarded", locale, day(row, locale));
        }
        return standing(row, row.state().messageKey() + ".line", locale);
    }

    /// Why it stands there: a reason from the list in the reader's language, own words as they were written.
    public String reason(CommitmentRow row, Locale locale) {
        return reasons.readBy(locale, row.reason().in(locale));
    }

    /// The same in the words of those who decide: "Waits for you since Tuesday, March 3."
    public String standingForAdmin(CommitmentRow row, Locale locale) {
        return row.state() == CommitmentState.PROPOSED
                ? words("commitment.state.proposed.admin", locale, day(row, locale))
                : standing(row, locale);
    }

    /// "late by 6 days", "due in 3 days"; nothing when nothing is due.
    public String flag(CommitmentRow row, Locale locale) {
        LocalDate today = surroundings.today();
        LocalDate actionDay = row.actionDay();
        if (!row.state().open()) {
            return "";
        }
        if (row.cancelled()) {
            return words("commitment.flag.cancelled", locale);
        }
        if (actionDay != null && row.promise().dueOn().isAfter(actionDay)) {
            return words("commitment.flag.before", locale, dates.day(actionDay, locale));
        }
        if (row.state() != CommitmentState.AGREED) {
            return row.past(today) ? words("commitment.flag.over", locale) : "";
        }
        long left = row.daysLeft(today);
        if (left >= 0) {
            return words("commitment.flag.due", locale, left);
        }
        return words(row.past(today) ? "commitment.flag.no-report" : "commitment.flag.late", locale, -left);
    }

    private String standing(CommitmentRow row, String key, Locale locale) {
        Integer delivered = row.delivered();
        Integer promised = row.promise().quantity();
        return words(
                key,
                locale,
                row.state() == CommitmentState.AGREED ? dates.day(row.promise().dueOn(), locale) : day(row, locale),
                reason(row, locale),
                delivered == null ? 0 : delivered,
                promised == null ? 0 : promised);
    }

    private String day(CommitmentRow row, Locale locale) {
        return dates.day(surroundings.day(row.since()), locale);
    }

    private String words(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
