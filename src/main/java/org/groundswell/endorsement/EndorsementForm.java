package org.groundswell.endorsement;

import java.util.Optional;
import java.util.UUID;
import org.groundswell.platform.Ids;
import org.groundswell.platform.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/// What an organization endorses, and how that was decided.
class EndorsementForm {

    private String id = "";
    private String subject = "";
    private String authority = "";
    private String decidedOn = "";
    private String note = "";

    static EndorsementForm blank() {
        var form = new EndorsementForm();
        form.id = Ids.ordered().toString();
        return form;
    }

    /// Who decided and when; nothing when one of them cannot be read.
    Optional<EndorsementTerms> read(BindingResult errors) {
        Authority who = Typed.read(
                errors, () -> Typed.one("authority", Authority.class, authority, "endorsement.error.authority"));
        var day = Typed.read(errors, () -> Typed.day("decidedOn", decidedOn));
        Typed.read(errors, this::action);
        return who == null || errors.hasErrors() ? Optional.empty() : Optional.of(new EndorsementTerms(who, day));
    }

    /// None when it is the campaign as a whole.
    @Nullable
    UUID action() {
        return subject.isEmpty() ? null : Typed.id("subject", subject, "endorsement.error.subject");
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

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public String getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(String decidedOn) {
        this.decidedOn = decidedOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
