package org.groundswell.commitment;

/// How many of one kind.
public class NeedForm {

    private String kind = "";
    private String number = "";

    static NeedForm of(CommitmentKind kind, String number) {
        var form = new NeedForm();
        form.kind = kind.name();
        form.number = number;
        return form;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
