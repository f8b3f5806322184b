package org.groundswell.action;

/// That it is to be published, as it was when the list was read.
public class PublicationForm {

    private int version;

    static PublicationForm of(ActionRow action) {
        var form = new PublicationForm();
        form.version = action.version();
        return form;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
