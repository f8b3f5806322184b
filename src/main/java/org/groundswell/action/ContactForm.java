package org.groundswell.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/// Whom people may ask before they decide. All fields empty: nobody is named.
public class ContactForm {

    private int version;
    private String name = "";
    private String phone = "";
    private Map<String, String> hours = new TreeMap<>();
    private Map<String, String> languages = new TreeMap<>();
    private String checked = "";

    static ContactForm of(ActionRow action) {
        var form = new ContactForm();
        form.version = action.version();
        AskContact contact = action.contact();
        if (contact != null) {
            form.name = contact.name();
            form.phone = contact.phone();
            form.hours = new TreeMap<>(contact.hours().texts());
            form.languages = new TreeMap<>(contact.languages().texts());
            form.checked = Typed.written(contact.checked());
        }
        return form;
    }

    /// The contact, with an error beside each field that does not fit; none when nobody is named.
    @Nullable
    AskContact contact(BindingResult errors, Instant now) {
        var words = new LocalizedText(hours);
        var spoken = new LocalizedText(languages);
        if ((name + phone + checked).isBlank() && words.isEmpty() && spoken.isEmpty()) {
            return null;
        }
        LocalDate day = Typed.read(errors, () -> Typed.day("checked", checked));
        var contact = new AskContact(name.strip(), phone.strip(), words, spoken, day);
        contact.problems(now).stream()
                .filter(problem -> !errors.hasFieldErrors(problem.field()))
                .forEach(problem -> problem.into(errors));
        return contact;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public Map<String, String> getHours() {
        return hours;
    }

    public void setHours(Map<String, String> hours) {
        this.hours = hours;
    }

    public Map<String, String> getLanguages() {
        return languages;
    }

    public void setLanguages(Map<String, String> languages) {
        this.languages = languages;
    }

    public String getChecked() {
        return checked;
    }

    public void setChecked(String checked) {
        this.checked = checked;
    }
}
