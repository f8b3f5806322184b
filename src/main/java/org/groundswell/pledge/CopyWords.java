package org.groundswell.pledge;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.groundswell.action.ActionQueries;
import org.groundswell.action.ActionView;
import org.groundswell.coalition.PartnerLine;
import org.groundswell.coalition.PartnerQueries;
import org.groundswell.platform.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How a copy says what the other modules know.
@Component
class CopyWords {

    private final ActionQueries actions;
    private final PartnerQueries partners;

    CopyWords(ActionQueries actions, PartnerQueries partners) {
        this.actions = actions;
        this.partners = partners;
    }

    /// Nothing when there is none.
    String partner(@Nullable UUID id) {
        return id == null ? "" : partners.byId(id).map(PartnerLine::name).orElse("");
    }

    /// An action and what was chosen of it; nothing when it is gone.
    Map<String, Object> action(UUID actionId, Collection<UUID> ways, Locale locale) {
        return actions.byId(actionId)
                .map(action -> action(action, ways, locale))
                .orElseGet(LinkedHashMap::new);
    }

    Map<String, Object> action(ActionView action, Collection<UUID> ways, Locale locale) {
        Map<UUID, LocalizedText> words = actions.wayTexts(action.id());
        List<String> chosen = ways.stream()
                .map(words::get)
                .filter(text -> text != null)
                .map(text -> text.in(locale))
                .toList();
        var one = new LinkedHashMap<String, Object>();
        one.put("action", action.name().in(locale));
        one.put("day", action.day().toString());
        one.put("ways", chosen);
        return one;
    }
}
