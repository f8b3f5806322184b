package org.groundswell.pledge;

import java.util.Collection;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundswell.action.ActionView;
import org.springframework.stereotype.Component;

/// Puts what somebody chose into a sentence.
@Component("pledgeWords")
public class PledgeWords {

    /// "strike from work, not shop": the ways in the action's order, as they follow "you will:".
    public String ways(ActionView action, Collection<UUID> chosen, Locale locale) {
        return action.ways().stream()
                .filter(way -> chosen.contains(way.id()))
                .map(way -> inASentence(way.text().in(locale), locale))
                .collect(Collectors.joining(", "));
    }

    /// Whether nothing is chosen for this action.
    public boolean none(ActionView action, Collection<UUID> chosen) {
        return Chosen.none(action, chosen);
    }

    /// Small first letter, unless the word is a letter of its own ("I cannot…") or in capitals; no full stop.
    private static String inASentence(String text, Locale locale) {
        String open = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        boolean plainWord = open.length() > 1 && Character.isLowerCase(open.charAt(1));
        return plainWord ? open.substring(0, 1).toLowerCase(locale) + open.substring(1) : open;
    }
}
