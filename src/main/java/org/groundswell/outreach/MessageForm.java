package org.groundswell.outreach;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.groundswell.platform.Ids;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/// A message in every language, and whom it is for.
public class MessageForm {

    private int version;
    private UUID id = Ids.ordered();
    private Map<String, String> words = new TreeMap<>();
    private String action = "";
    private List<String> ways = new ArrayList<>();
    private String place = "";
    private String language = "";

    static MessageForm of(MessageRow message) {
        var form = new MessageForm();
        form.version = message.version();
        form.id = message.id();
        form.words.putAll(message.words().texts());
        Whom whom = message.whom();
        form.action = text(whom.actionId());
        form.ways.addAll(whom.ways().stream().map(UUID::toString).toList());
        form.place = text(whom.place());
        form.language = text(whom.language());
        return form;
    }

    LocalizedText text() {
        return new LocalizedText(words);
    }

    Whom whom(BindingResult errors) {
        UUID actionId = action.isEmpty() ? null : id(errors, "action", action, "outreach.error.choice");
        List<UUID> chosen = new ArrayList<>();
        for (String way : ways) {
            UUID wayId = id(errors, "ways", way, "outreach.error.ways");
            if (wayId != null && !chosen.contains(wayId)) {
                chosen.add(wayId);
            }
        }
        return new Whom(actionId, chosen, place.isEmpty() ? null : place, language.isEmpty() ? null : language);
    }

    private static @Nullable UUID id(BindingResult errors, String field, String text, String messageKey) {
        return Typed.read(errors, () -> Typed.id(field, text, messageKey));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id == null ? Ids.ordered() : id;
    }

    public Map<String, String> getWords() {
        return words;
    }

    public void setWords(Map<String, String> words) {
        this.words = words;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public List<String> getWays() {
        return ways;
    }

    public void setWays(List<String> ways) {
        this.ways = ways;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
