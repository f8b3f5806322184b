package org.groundswell.site;

import java.util.ArrayList;
import java.util.List;

/// The ways that a card on paper has room for, a quarter of a sheet each; of the rest it says how many stand on the
/// page. For people who cannot stop work there is always room.
///
/// @param more how many ways are left out
/// @param small whether the card is set in smaller type
record PaperCard(List<Card.WayRow> ways, int more, boolean small) {

    private static final Type PLAIN = new Type(46, .3, 11);
    private static final Type SMALL = new Type(54, .22, 15.7);

    /// The line that says how many stand on the page.
    private static final double LINE = 1.2;

    /// Letters of the action's name and day in a line, and how many lines of them there is room for anyway.
    private static final int LETTERS = 44;

    private static final int LINES = 2;

    static PaperCard of(ActionPage page) {
        List<Card.WayRow> all = page.card().all();
        double taken = taken(page);
        if (PLAIN.lines(all) + taken <= PLAIN.room) {
            return new PaperCard(all, 0, false);
        }
        if (SMALL.lines(all) + taken <= SMALL.room) {
            return new PaperCard(all, 0, true);
        }
        var kept = new ArrayList<>(all);
        double room = SMALL.room - taken - LINE;
        for (int next = all.size() - page.card().last().size() - 1; next > 0 && SMALL.lines(kept) > room; next--) {
            kept.remove(next);
        }
        return new PaperCard(List.copyOf(kept), all.size() - kept.size(), true);
    }

    /// Lines that a long name, or the one of who hands the card out, takes from the list.
    private static double taken(ActionPage page) {
        String name = page.poster().name().text() + ", " + page.particulars().when();
        String source = page.source().name();
        return LINE * Math.max(0, lines(name, LETTERS) - LINES) + (source == null ? 0 : LINE * lines(source, LETTERS));
    }

    /// Capitals are wide.
    private static int lines(String text, int letters) {
        long capitals = text.chars().filter(Character::isUpperCase).count();
        return (int) Math.ceilDiv(text.length() + capitals / 3, letters);
    }

    /// How a list is set.
    ///
    /// @param letters in a line
    /// @param between in lines, what keeps two ways apart
    /// @param room in lines
    private record Type(int letters, double between, double room) {

        /// What "(13 or older)" takes from a line.
        private static final int AGE = 18;

        double lines(List<Card.WayRow> ways) {
            return ways.stream()
                    .mapToDouble(
                            way -> between + PaperCard.lines(way.said().text(), letters - (way.students() ? AGE : 0)))
                    .sum();
        }
    }
}
