package org.groundswell.action;

import java.util.UUID;
import org.groundswell.platform.LocalizedText;

/// The five answers a new action needs.
///
/// @param id made with the form, so that a form sent twice makes one action
/// @param ask when empty, the kind's starter text takes its place
public record ActionDraft(
        UUID id, ActionKind kind, LocalizedText name, Schedule schedule, Where where, LocalizedText ask) {

    /// The draft itself, with the texts its kind begins with.
    Action begun(UUID campaignId, String slug, Starter starter) {
        LocalizedText asked = ask.isEmpty() ? starter.ask() : ask;
        return new Action(
                id,
                campaignId,
                slug,
                kind,
                new ActionTexts(name, asked, LocalizedText.EMPTY, starter.exceptions()),
                Arrangement.of(schedule, where),
                Ways.begin(kind, starter));
    }
}
