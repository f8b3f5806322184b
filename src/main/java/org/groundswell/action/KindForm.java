package org.groundswell.action;

import org.jspecify.annotations.Nullable;

/// What kind of action a draft is to be.
public class KindForm {

    private int version;
    private @Nullable String kind;

    static KindForm of(ActionRow action) {
        var form = new KindForm();
        form.version = action.version();
        form.kind = action.kind().name();
        return form;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }
}
