package org.groundswell.sharing;

import java.util.Locale;
import org.groundswell.platform.Dates;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// The one sentence of an agreement, the same for those who write it, agree to it, and say yes to it.
@Component("sharingWords")
public class SharingWords {

    private final MessageSource messages;
    private final Dates dates;

    SharingWords(MessageSource messages, Dates dates) {
        this.messages = messages;
        this.dates = dates;
    }

    /// "Yes, give Paper Crane Tenants my e-mail so that they can invite me to meetings. They must erase it by …".
    public String sentence(String partner, AgreementTerms terms, Locale locale) {
        return messages.getMessage(
                "sharing.sentence",
                new Object[] {partner, terms.purpose().in(locale), dates.dayWithYear(terms.keptUntil(), locale)},
                locale);
    }
}
