package org.groundswell.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.groundswell.count.Disclosure.Board;
import org.groundswell.count.Disclosure.Cell;

/// Somebody who knows the rule by heart, sees every snapshot, and tries every world that could have led to them.
/// Small worlds only, each look independent of the one before.
final class Observer {

    /// A number that is not shown and that is one of few, the largest of which is `most`.
    record Finding(String seen, String cell, int possible, int most) {}

    /// How many there are of each of some numbers, in their order; none above 62.
    static final class World {
        private final int[] numbers;

        private World(int... numbers) {
            this.numbers = numbers;
        }

        static World of(int... numbers) {
            return new World(numbers);
        }

        int number(int place) {
            return numbers[place];
        }
    }

    private final Disclosure rule;
    private final List<String> names;
    private final List<Group> groups;
    private final Function<Board, Map<String, Integer>> eyes;
    private final BiPredicate<World, World> plausible;
    private final Function<World, Map<String, Integer>> cells;
    private final Map<World, Map<String, Integer>> counted = new HashMap<>();
    private final Map<Map<String, Integer>, Map<String, Integer>> sights = new HashMap<>();

    /// @param names of the numbers of a world
    /// @param eyes what is seen of a board
    /// @param plausible whether the second world can follow the first
    Observer(
            Disclosure rule,
            List<String> names,
            List<Group> groups,
            Function<Board, Map<String, Integer>> eyes,
            BiPredicate<World, World> plausible) {
        this(rule, names, groups, eyes, plausible, world -> named(names, world));
    }

    /// @param cells what is counted of a world, where that is not the numbers themselves
    Observer(
            Disclosure rule,
            List<String> names,
            List<Group> groups,
            Function<Board, Map<String, Integer>> eyes,
            BiPredicate<World, World> plausible,
            Function<World, Map<String, Integer>> cells) {
        this.rule = rule;
        this.names = List.copyOf(names);
        this.groups = List.copyOf(groups);
        this.eyes = eyes;
        this.plausible = plausible;
        this.cells = cells;
    }

    /// Whether none of the first numbers of a world is smaller in the second.
    static boolean grow(World then, World now, int first) {
        for (int i = 0; i < first; i++) {
            if (then.numbers[i] > now.numbers[i]) {
                return false;
            }
        }
        return true;
    }

    /// Hidden numbers that two successive snapshots narrow to fewer than `spread` possible ones.
    List<Finding> findings(List<World> worlds, int spread) {
        Map<Board, List<Map<String, Integer>>> after = new HashMap<>();
        Map<Map<String, Integer>, Map<Map<String, Integer>, long[]>> possible = new HashMap<>();
        for (World then : worlds) {
            Board board = rule.next(at(new Board(Map.of(), Set.of()), then), groups);
            // What follows depends on what the rule remembers, not on the exact numbers of the first look.
            World none = new World(new int[names.size()]);
            List<Map<String, Integer>> next = after.computeIfAbsent(at(board, none), b -> looks(b, worlds));
            Map<Map<String, Integer>, long[]> seen =
                    possible.computeIfAbsent(eyes.apply(board), shown -> new IdentityHashMap<>());
            for (int i = 0; i < next.size(); i++) {
                if (plausible.test(then, worlds.get(i))) {
                    note(seen.computeIfAbsent(next.get(i), s -> new long[2 * names.size()]), then, worlds.get(i));
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        possible.forEach((first, seconds) ->
                seconds.forEach((second, values) -> check(List.of(first, second), values, spread, findings)));
        return findings;
    }

    /// What is seen at the second look in each world. Equal sights are one object, so that comparing them is cheap.
    private List<Map<String, Integer>> looks(Board board, List<World> worlds) {
        return worlds.stream()
                .map(now -> eyes.apply(rule.next(at(board, now), groups)))
                .map(shown -> sights.computeIfAbsent(shown, s -> s))
                .toList();
    }

    private static void note(long[] possible, World then, World now) {
        int size = possible.length / 2;
        for (int i = 0; i < size; i++) {
            possible[i] |= 1L << then.numbers[i];
            possible[i + size] |= 1L << now.numbers[i];
        }
    }

    private void check(List<Map<String, Integer>> seen, long[] values, int spread, List<Finding> findings) {
        for (int i = 0; i < values.length; i++) {
            String name = names.get(i % names.size());
            if (!seen.get(i / names.size()).containsKey(name) && Long.bitCount(values[i]) < spread) {
                findings.add(new Finding(
                        seen.toString(),
                        "look %d, %s".formatted(i / names.size(), name),
                        Long.bitCount(values[i]),
                        Long.SIZE - 1 - Long.numberOfLeadingZeros(values[i])));
            }
        }
    }

    /// The board when it is looked at again and this is how many there are.
    private Board at(Board before, World now) {
        Map<String, Cell> looked = new HashMap<>(before.cells());
        looked.replaceAll((name, cell) -> new Cell(0, cell.basis()));
        counted.computeIfAbsent(now, cells)
                .forEach((name, number) ->
                        looked.merge(name, new Cell(number, 0), (then, only) -> new Cell(only.exact(), then.basis())));
        return new Board(looked, before.held());
    }

    private static Map<String, Integer> named(List<String> names, World world) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            numbers.put(names.get(i), world.numbers[i]);
        }
        return numbers;
    }
}
