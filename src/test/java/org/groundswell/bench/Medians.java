package org.groundswell.bench;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What was measured, by name, and the middle of it.
final class Medians {

    private final Map<String, List<Double>> measured = new HashMap<>();

    void add(String name, double value) {
        measured.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
    }

    void add(String name, Crowd.Pace pace) {
        add(name, pace.rate());
        for (double milliseconds : pace.waited()) {
            add(waited(name), milliseconds);
        }
    }

    /// The name that the milliseconds of something have.
    static String waited(String name) {
        return name + ", ms";
    }

    double of(String name) {
        return at(name, 0.5);
    }

    /// @param share of the values that are below, from 0 to 1
    double at(String name, double share) {
        List<Double> sorted =
                requireNonNull(measured.get(name)).stream().sorted().toList();
        return sorted.get((int) (share * (sorted.size() - 1)));
    }

    /// To the console, for people to read.
    static void say(String sentence) {
        System.out.println("BENCH " + sentence);
    }
}
