package org.groundswell.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.groundswell.count.Disclosure.Board;
import org.groundswell.count.Disclosure.Cell;
import org.groundswell.count.Disclosure.Shown;

/// Somebody who knows the rule by heart, sees every snapshot, and tries every world that could have led to them. Small
/// worlds only: two ways, all numbers up to a limit, each look independent of the one before.
final class Observer {

    private static final int MOST_WAY = 19;
    private static final int MOST_TOTAL = 24;

    /// A number that is not shown and that is one of few, the largest of which is `most`.
    record Finding(String seen, String cell, int possible, int most) {}

    record World(int total, int first, int second) {
        int cell(int i) {
            return i == 0 ? total : i == 1 ? first : second;
        }
    }

    private final Disclosure rule;
    private final Function<Board, Shown> eyes;
    private final BiPredicate<World, World> plausible;
    private final Map<Shown, Shown> sights = new HashMap<>();

    /// @param eyes what is seen of a board
    /// @param plausible whether the second world can follow the first
    Observer(Disclosure rule, Function<Board, Shown> eyes, BiPredicate<World, World> plausible) {
        this.rule = rule;
        this.eyes = eyes;
        this.plausible = plausible;
    }

    static boolean anythingHappens(World then, World now) {
        return true;
    }

    static boolean nobodyWithdraws(World then, World now) {
        return then.total() <= now.total() && then.first() <= now.first() && then.second() <= now.second();
    }

    static List<World> worlds() {
        List<World> worlds = new ArrayList<>();
        for (int first = 0; first <= MOST_WAY; first++) {
            for (int second = 0; second <= MOST_WAY; second++) {
                for (int total = Math.max(first, second); total <= Math.min(first + second, MOST_TOTAL); total++) {
                    worlds.add(new World(total, first, second));
                }
            }
        }
        return worlds;
    }

    /// Hidden numbers that two successive snapshots narrow to fewer than `spread` possible ones.
    List<Finding> findings(int spread) {
        List<World> worlds = worlds();
        Map<Board, Shown[]> after = new HashMap<>();
        Map<Shown, Map<Shown, long[]>> possible = new HashMap<>();
        for (World then : worlds) {
            Board board = rule.next(board(then));
            // What follows depends on what the rule remembers, not on the exact numbers of the first look.
            Shown[] next = after.computeIfAbsent(later(board, new World(0, 0, 0)), b -> looks(b, worlds));
            Map<Shown, long[]> seen = possible.computeIfAbsent(eyes.apply(board), shown -> new IdentityHashMap<>());
            for (int i = 0; i < next.length; i++) {
                if (plausible.test(then, worlds.get(i))) {
                    note(seen.computeIfAbsent(next[i], shown -> new long[6]), then, worlds.get(i));
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        possible.forEach((first, seconds) ->
                seconds.forEach((second, values) -> check(List.of(first, second), values, spread, findings)));
        return findings;
    }

    /// What is seen at the second look in each world. Equal sights are one object, so that comparing them is cheap.
    private Shown[] looks(Board board, List<World> worlds) {
        return worlds.stream()
                .map(now -> eyes.apply(rule.next(later(board, now))))
                .map(shown -> sights.computeIfAbsent(shown, s -> s))
                .toArray(Shown[]::new);
    }

    private static void note(long[] possible, World then, World now) {
        for (int i = 0; i < 3; i++) {
            possible[i] |= 1L << then.cell(i);
            possible[i + 3] |= 1L << now.cell(i);
        }
    }

    private static void check(List<Shown> seen, long[] values, int spread, List<Finding> findings) {
        for (int i = 0; i < 6; i++) {
            Shown shown = seen.get(i / 3);
            int number = i % 3 == 0 ? shown.total() : shown.ways().get(i % 3 - 1);
            if (number == 0 && Long.bitCount(values[i]) < spread) {
                findings.add(new Finding(
                        seen.toString(),
                        "look %d, cell %d".formatted(i / 3, i % 3),
                        Long.bitCount(values[i]),
                        Long.SIZE - 1 - Long.numberOfLeadingZeros(values[i])));
            }
        }
    }

    static Board board(World world) {
        return new Board(
                new Cell(world.total(), 0), List.of(new Cell(world.first(), 0), new Cell(world.second(), 0)), false);
    }

    static Board later(Board board, World now) {
        return new Board(
                new Cell(now.total(), board.total().basis()),
                List.of(
                        new Cell(now.first(), board.ways().getFirst().basis()),
                        new Cell(now.second(), board.ways().getLast().basis())),
                board.keptBack());
    }
}
