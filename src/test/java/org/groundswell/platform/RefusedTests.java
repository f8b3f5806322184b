package org.groundswell.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.validation.FieldError;
import org.springframework.validation.MapBindingResult;

class RefusedTests {

    private final MapBindingResult errors = new MapBindingResult(Map.of("name", "x", "day", "y"), "form");

    @Test
    void whoMadeThreeMistakesHearsOfThree() {
        Refused refused = catchThrowableOfType(
                Refused.class,
                () -> Refused.together(
                        () -> no("name", "error.name"),
                        () -> {},
                        () -> Refused.together(() -> no("day", "error.day"), () -> no("", "error.whole"))));

        refused.into(errors);

        assertThat(errors.getFieldErrors())
                .extracting(FieldError::getField, FieldError::getCode)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("name", "error.name"),
                        org.assertj.core.groups.Tuple.tuple("day", "error.day"));
        assertThat(errors.getGlobalErrors())
                .singleElement()
                .satisfies(error -> assertThat(error.getCode()).isEqualTo("error.whole"));
    }

    @Test
    void allChecksRunAndNothingIsRefusedWhenNoneRefuses() {
        List<Integer> ran = new ArrayList<>();

        Refused.together(() -> ran.add(1), () -> ran.add(2));

        assertThat(ran).containsExactly(1, 2);
    }

    @Test
    void whatIsNoMistakeOfTheirsComesThroughAtOnce() {
        List<Integer> ran = new ArrayList<>();

        assertThatIllegalStateException()
                .isThrownBy(() -> Refused.together(
                        () -> {
                            throw new IllegalStateException();
                        },
                        () -> ran.add(1)));
        assertThat(ran).isEmpty();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> Refused.together(() -> no("day", "error.day")));
    }

    private static void no(String field, String key) {
        throw new Refused(field, key);
    }
}
