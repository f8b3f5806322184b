package org.groundswell.action;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.groundswell.platform.Refused;

/// The lines of a page that edits ways, or offers.
public class WaysForm {

    private static final int EMPTY_LINES = 2;

    private int version;
    private List<WayForm> lines = new ArrayList<>();

    /// All ways but the one that cannot be changed.
    static WaysForm ofWays(ActionRow action) {
        return of(
                action,
                action.ways().stream()
                        .filter(way -> !way.cannotStop())
                        .map(way -> WayForm.of(way.id(), way.text(), way.students()))
                        .toList());
    }

    static WaysForm ofOffers(ActionRow action) {
        return of(
                action,
                action.offers().stream()
                        .map(offer -> WayForm.of(offer.wayId(), offer.text(), false))
                        .toList());
    }

    private static WaysForm of(ActionRow action, List<WayForm> lines) {
        var form = new WaysForm();
        form.version = action.version();
        form.lines.addAll(lines);
        for (int empty = 0; empty < EMPTY_LINES; empty++) {
            form.lines.add(new WayForm());
        }
        return form;
    }

    List<WayDraft> ways() {
        return written().stream()
                .map(line -> new WayDraft(line.getWay(), line.words(), line.isStudents()))
                .toList();
    }

    /// @throws Refused when a line leads nowhere
    List<OfferDraft> offers() {
        List<OfferDraft> offers = new ArrayList<>();
        for (WayForm line : written()) {
            if (line.getWay() == null) {
                throw new Refused("lines[" + offers.size() + "].way", "action.error.offer.way");
            }
            offers.add(new OfferDraft(line.words(), line.getWay()));
        }
        return offers;
    }

    /// The lines with words. The empty ones go to the end first, so that an error finds its line.
    private List<WayForm> written() {
        lines.sort(Comparator.comparing(line -> line.words().isEmpty()));
        return lines.stream().filter(line -> !line.words().isEmpty()).toList();
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public List<WayForm> getLines() {
        return lines;
    }

    public void setLines(List<WayForm> lines) {
        this.lines = new ArrayList<>(lines);
    }
}
