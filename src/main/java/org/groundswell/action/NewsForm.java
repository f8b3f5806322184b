package org.groundswell.action;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.groundswell.platform.Ids;
import org.groundswell.platform.LocalizedText;
import org.jspecify.annotations.Nullable;

/// A notice, or the reason of a cancellation, in every language.
public class NewsForm {

    private int version;
    private UUID id = Ids.ordered();
    private Map<String, String> text = new TreeMap<>();
    private Map<String, String> reason = new TreeMap<>();

    static NewsForm of(ActionRow action) {
        var form = new NewsForm();
        form.version = action.version();
        return form;
    }

    LocalizedText words() {
        return new LocalizedText(text);
    }

    LocalizedText why() {
        return new LocalizedText(reason);
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

    public Map<String, String> getText() {
        return text;
    }

    public void setText(Map<String, String> text) {
        this.text = text;
    }

    public Map<String, String> getReason() {
        return reason;
    }

    public void setReason(Map<String, String> reason) {
        this.reason = reason;
    }
}
