package org.groundswell.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.groundswell.journal.Journal;
import org.groundswell.journal.JournalLine;
import org.groundswell.journal.Subject;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Tells a thing's history in sentences, with the names of those who acted.
@Component
public class Histories {

    private static final int MOST = 50;
    private static final String ACCOUNT = "account:";

    private final Journal journal;
    private final AccountNames names;
    private final MessageSource messages;

    Histories(Journal journal, AccountNames names, MessageSource messages) {
        this.journal = journal;
        this.names = names;
        this.messages = messages;
    }

    /// The newest fifty deeds, newest first. Ask before whether the reader may see the thing.
    public List<HistoryLine> about(Subject subject, Locale locale) {
        Map<UUID, String> known = new HashMap<>();
        return journal.about(subject, MOST).stream()
                .map(line -> line(line, locale, known))
                .toList();
    }

    /// Who did last what a form shows, by name: not all that happened to a thing changed it.
    ///
    /// @param module whose deeds those are
    /// @param deed how the rest of their sentences' keys begins; empty for all
    public String lastBy(Subject subject, String module, String deed) {
        return journal.about(subject, MOST).stream()
                .filter(line -> line.messageKey().startsWith(module + ".journal." + deed))
                .findFirst()
                .map(line -> names.of(line.actorId()))
                .orElse(AccountNames.SOFTWARE);
    }

    /// A journal argument that stands for an account; its name is put there when the sentence is read.
    public static String account(UUID id) {
        return ACCOUNT + id;
    }

    private HistoryLine line(JournalLine line, Locale locale, Map<UUID, String> known) {
        List<Object> words = new ArrayList<>();
        words.add(known.computeIfAbsent(line.actorId(), names::of));
        for (String argument : line.arguments()) {
            words.add(
                    argument.startsWith(ACCOUNT)
                            ? known.computeIfAbsent(UUID.fromString(argument.substring(ACCOUNT.length())), names::of)
                            : argument);
        }
        return new HistoryLine(
                line.at(), messages.getMessage(line.messageKey(), words.toArray(), locale), line.reason());
    }
}
