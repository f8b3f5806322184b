package org.groundswell.outreach;

/// Nothing but which version of a message somebody looked at before they sent it, or threw it away.
public class DispatchForm {

    private int version;

    static DispatchForm of(MessageRow message) {
        var form = new DispatchForm();
        form.version = message.version();
        return form;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
