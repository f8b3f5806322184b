package org.groundswell.commitment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.groundswell.platform.Typed;
import org.springframework.validation.BindingResult;

/// What an action needs: a number for each kind, or none.
public class NeedsForm {

    private int version;
    private List<NeedForm> lines = new ArrayList<>();

    static NeedsForm of(ActionNeeds needs) {
        var form = new NeedsForm();
        form.version = needs.version();
        for (CommitmentKind kind : CommitmentKind.neededOnes()) {
            String number = needs.lines().stream()
                    .filter(line -> line.kind() == kind)
                    .map(line -> Integer.toString(line.needed()))
                    .findFirst()
                    .orElse("");
            form.lines.add(NeedForm.of(kind, number));
        }
        return form;
    }

    /// What was typed, as far as it can be read; the errors say what cannot.
    Map<CommitmentKind, Integer> read(BindingResult errors) {
        Map<CommitmentKind, Integer> needs = new EnumMap<>(CommitmentKind.class);
        if (lines.isEmpty()) {
            errors.reject("coalition.error.form");
        }
        for (int at = 0; at < lines.size(); at++) {
            NeedForm line = lines.get(at);
            String field = "lines[" + at + "].number";
            CommitmentKind kind = Typed.read(
                    errors, () -> Typed.one("", CommitmentKind.class, line.getKind(), "coalition.error.form"));
            Integer number = Typed.read(errors, () -> Typed.number(field, line.getNumber(), CommitmentKind.MOST));
            if (kind != null && number != null) {
                needs.put(kind, number);
            }
        }
        return needs;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public List<NeedForm> getLines() {
        return lines;
    }

    public void setLines(List<NeedForm> lines) {
        this.lines = lines;
    }
}
