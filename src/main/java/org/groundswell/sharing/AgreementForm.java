package org.groundswell.sharing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.platform.Ids;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.Refused;
import org.groundswell.platform.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/// The fields of a version that is offered.
class AgreementForm {

    private String id = "";
    private Map<String, String> purpose = new LinkedHashMap<>();
    private String keptUntil = "";
    private boolean withName;

    /// Empty, or with the words of the version before.
    static AgreementForm after(@Nullable AgreementRow before) {
        var form = new AgreementForm();
        form.id = Ids.ordered().toString();
        if (before != null) {
            form.purpose = new LinkedHashMap<>(before.terms().purpose().texts());
            form.keptUntil = Typed.written(before.terms().keptUntil());
            form.withName = before.terms().withName();
        }
        return form;
    }

    /// What was typed; nothing when a day is missing or cannot be read.
    Optional<AgreementTerms> read(List<Locale> languages, BindingResult errors) {
        LocalDate until = Typed.read(errors, () -> {
            LocalDate day = Typed.day("keptUntil", keptUntil);
            if (day == null) {
                throw new Refused("keptUntil", "sharing.error.until");
            }
            return day;
        });
        Typed.check(errors, () -> AgreementTerms.check(said(), languages));
        return until == null ? Optional.empty() : Optional.of(new AgreementTerms(withName, said(), until));
    }

    private LocalizedText said() {
        var said = new LinkedHashMap<String, String>();
        purpose.forEach((language, words) -> said.put(language, AgreementTerms.inASentence(words)));
        return new LocalizedText(said);
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

    public Map<String, String> getPurpose() {
        return purpose;
    }

    public void setPurpose(Map<String, String> purpose) {
        this.purpose = purpose;
    }

    public String getKeptUntil() {
        return keptUntil;
    }

    public void setKeptUntil(String keptUntil) {
        this.keptUntil = keptUntil;
    }

    public boolean isWithName() {
        return withName;
    }

    public void setWithName(boolean withName) {
        this.withName = withName;
    }
}
