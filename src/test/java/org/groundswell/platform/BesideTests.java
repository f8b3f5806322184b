package org.groundswell.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// What is shown beside a form that somebody else saved first.
class BesideTests {

    @Test
    void namesTheFieldsThatDifferAndWhatIsInThem() {
        Beside beside = beside(form(7, "Strike", "en"), form(3, "Walk out", "en"));

        assertThat(beside.name()).isEqualTo("Robin");
        assertThat(beside.differs("name[en]")).isTrue();
        assertThat(beside.text("name[en]")).isEqualTo("Strike");
        assertThat(beside.differs("languages")).isFalse();
    }

    @Test
    void theTypedFormGetsTheSavedVersion() {
        Form typed = form(3, "Walk out", "en");
        beside(form(7, "Strike", "en"), typed);

        assertThat(typed.getVersion()).isEqualTo(7);
        assertThat(typed.getName()).containsEntry("en", "Walk out");
    }

    @Test
    void choicesAreComparedWhateverTheirOrder() {
        Beside same = beside(form(7, "Strike", "en", "es"), form(3, "Strike", "es", "en"));
        assertThat(same.differs("languages")).isFalse();

        Beside other = beside(form(7, "Strike", "es"), form(3, "Strike", "en"));
        assertThat(other.differs("languages")).isTrue();
        assertThat(other.chose("languages", Locale.of("es"))).isTrue();
        assertThat(other.chose("languages", Locale.of("en"))).isFalse();
    }

    @Test
    void aLineThatOnlyOneOfThemHasIsEmptyForTheOther() {
        Form saved = form(7, "Strike", "en");
        Form typed = form(3, "Strike", "en");
        typed.getLines().add("Wear the button");
        Beside beside = beside(saved, typed);

        assertThat(beside.differs("lines[0]")).isTrue();
        assertThat(beside.text("lines[0]")).isEmpty();
        assertThat(beside.differs("lines[1]")).isFalse();
    }

    @Test
    void lineEndsOfABrowserAreNoDifference() {
        Beside beside = beside(form(7, "One\nTwo", "en"), form(3, "One\r\nTwo\r\n", "en"));

        assertThat(beside.differs("name[en]")).isFalse();
    }

    private static Beside beside(Form saved, Form typed) {
        return Beside.of(new Theirs("Robin", saved), typed);
    }

    private static Form form(int version, String name, String... languages) {
        var form = new Form();
        form.setVersion(version);
        form.name.put("en", name);
        form.languages = List.of(languages).stream().map(Locale::of).toList();
        return form;
    }

    public static final class Form {

        private int version;
        private final Map<String, String> name = new TreeMap<>();
        private List<Locale> languages = List.of();
        private final List<String> lines = new ArrayList<>();

        public int getVersion() {
            return version;
        }

        public void setVersion(int version) {
            this.version = version;
        }

        public Map<String, String> getName() {
            return name;
        }

        public List<Locale> getLanguages() {
            return languages;
        }

        public List<String> getLines() {
            return lines;
        }
    }
}
