package org.groundswell.coalition;

import java.time.LocalDate;
import java.util.Locale;
import org.groundswell.platform.Dates;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.Surroundings;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Says a commitment as its one sentence, the same wherever it stands, and where it stands as another.
@Component("commitmentSentences")
public class CommitmentSentences {

    private final MessageSource messages;
    private final Dates dates;
    private final Surroundings surroundings;

    CommitmentSentences(MessageSource messages, Dates dates, Surroundings surroundings) {
        this.messages = messages;
        this.dates = dates;
        this.surroundings = surroundings;
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

    /// "Agreed. Due Friday, April 24."
    public String standing(CommitmentRow row, Locale locale) {
        Integer delivered = row.delivered();
        Integer promised = row.promise().quantity();
        return words(
                row.state().messageKey() + ".line",
                locale,
                row.state() == CommitmentState.AGREED
                        ? dates.day(row.promise().dueOn(), locale)
                        : surroundings.when(row.since(), locale),
                row.reason().in(locale),
                delivered == null ? 0 : delivered,
                promised == null ? 0 : promised);
    }

    /// "late by 6 days", "due in 3 days"; nothing when nothing is due.
    public String flag(CommitmentRow row, Locale locale) {
        if (row.state() != CommitmentState.AGREED) {
            return "";
        }
        LocalDate today = surroundings.today();
        long left = row.daysLeft(today);
        return left < 0 ? words("coalition.flag.late", locale, -left) : words("coalition.flag.due", locale, left);
    }

    private String words(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
