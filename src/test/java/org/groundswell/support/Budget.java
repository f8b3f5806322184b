package org.groundswell.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;

/// How large a kind of thing may be, and which ones may be larger and why. An exception that is no longer needed fails
/// as well, so that the list only ever tells the truth.
///
/// @param what is measured, as a reader would say it
/// @param most the largest size without an exception
/// @param exceptions name to reason
public record Budget(String what, int most, Map<String, String> exceptions) {

    public void check(Map<String, Integer> sizes) {
        assertThat(sizes).as("measured: %s", what).isNotEmpty();
        Map<String, Integer> over = new TreeMap<>(sizes);
        over.values().removeIf(size -> size <= most);
        Map<String, Integer> unexplained = new TreeMap<>(over);
        unexplained.keySet().removeAll(exceptions.keySet());
        assertThat(unexplained).as("%s: at most %d", what, most).isEmpty();
        assertThat(exceptions.keySet())
                .as("%s: exceptions that are still needed", what)
                .isSubsetOf(over.keySet());
        assertThat(exceptions.values())
                .as("reasons")
                .allSatisfy(reason -> assertThat(reason).hasSizeGreaterThan(20));
    }
}
