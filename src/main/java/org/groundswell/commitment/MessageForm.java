package org.groundswell.commitment;

import java.util.UUID;
import org.groundswell.platform.Ids;
import org.groundswell.platform.Typed;

/// What one side writes to the other.
public class MessageForm {

    private String id = "";
    private String text = "";

    static MessageForm blank() {
        var form = new MessageForm();
        form.id = Ids.ordered().toString();
        return form;
    }

    UUID made() {
        return Typed.id("", id, "coalition.error.form");
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
