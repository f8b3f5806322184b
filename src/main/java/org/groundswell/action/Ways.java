package org.groundswell.action;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.groundswell.platform.Ids;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.Refused;

/// The ways to take part in one action and the offers to those who cannot. Here stands the rule that the way for those
/// who cannot stop work is always there and always last.
@Embeddable
class Ways {

    static final int MOST = 12;
    /// Keeps the last way last, however many come before it.
    private static final int LAST = 1000;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "action_id", nullable = false, updatable = false)
    @OrderBy("ordinal")
    private List<Way> ways = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "action_id", nullable = false, updatable = false)
    @OrderBy("ordinal")
    private List<Offer> offers = new ArrayList<>();

    protected Ways() {}

    /// @throws IllegalStateException when a kind that stops work has no words for those who cannot
    static Ways begin(ActionKind kind, Starter starter) {
        if (kind.stopsWork() != starter.cannotStop().isPresent()) {
            throw new IllegalStateException("the way for those who cannot stop belongs to kinds that stop work");
        }
        var begun = new Ways();
        begun.fill(starter);
        return begun;
    }

    /// The same ways and offers for another action.
    Ways copy() {
        var copy = new Ways();
        Map<UUID, UUID> ids = new HashMap<>();
        for (Way way : offered()) {
            var twin = new Way(Ids.ordered(), way.ordinal(), way.text(), way.cannotStop(), way.students());
            ids.put(way.id(), twin.id());
            copy.ways.add(twin);
        }
        offers().forEach(offer -> copy.lead(offer.text(), Objects.requireNonNull(ids.get(offer.wayId()))));
        return copy;
    }

    /// Makes them those of another kind: all of them if they are still what the former kind began with, else only
    /// the way for those who cannot stop comes or goes.
    void become(Starter was, Starter begins) {
        boolean untouched = offered().stream()
                .filter(way -> !way.cannotStop())
                .map(Way::text)
                .toList()
                .equals(was.ways().stream().map(WayDraft::text).toList());
        if (untouched) {
            offers.clear();
            ways.removeIf(way -> !way.cannotStop());
        }
        if (begins.cannotStop().isEmpty()) {
            ways.stream().filter(Way::cannotStop).forEach(way -> offers.removeIf(offer -> offer.leadsTo(way)));
            ways.removeIf(Way::cannotStop);
        }
        if (untouched) {
            fill(begins);
        } else {
            addCannotStop(begins);
        }
    }

    /// Says other words where they fit, in ways people chose before too: their meaning stays, an hour is another.
    void reword(UnaryOperator<LocalizedText> words) {
        ways.forEach(way -> way.say(way.ordinal(), words.apply(way.text())));
        offers.forEach(offer -> offer.say(words.apply(offer.text())));
    }

    /// Those that can be pledged now, in order.
    List<Way> offered() {
        return ways.stream()
                .filter(Way::offered)
                .sorted(Comparator.comparingInt(Way::ordinal))
                .toList();
    }

    /// Whether there is a way besides the one for those who cannot stop work.
    boolean canBePledged() {
        return offered().stream().anyMatch(way -> !way.cannotStop());
    }

    List<Offer> offers() {
        return offers.stream().sorted(Comparator.comparingInt(Offer::ordinal)).toList();
    }

    /// Makes the ways those of the list, in its order. The way for those who cannot stop is not touched by it.
    ///
    /// @param mayBePledged whether people can already have chosen a way, so that it must not vanish
    /// @return the words that were replaced by others
    List<Reworded> rewrite(List<WayDraft> drafts, boolean mayBePledged) {
        check(drafts, mayBePledged);
        List<Reworded> reworded = new ArrayList<>();
        Set<UUID> kept = new HashSet<>();
        for (int place = 0; place < drafts.size(); place++) {
            WayDraft draft = drafts.get(place);
            kept.add(draft.id() == null ? add(place, draft) : reword(draft, place, reworded));
        }
        List<Way> gone = offered().stream()
                .filter(way -> !way.cannotStop() && !kept.contains(way.id()))
                .toList();
        if (offers.stream().anyMatch(offer -> gone.stream().anyMatch(offer::leadsTo))) {
            throw new Refused("", "action.error.way.offered");
        }
        if (mayBePledged) {
            gone.forEach(Way::retire);
        } else {
            ways.removeAll(gone);
        }
        return reworded;
    }

    /// Makes the offers those of the list, in its order.
    void offer(List<OfferDraft> drafts) {
        Set<UUID> known = new HashSet<>(offered().stream().map(Way::id).toList());
        for (int line = 0; line < drafts.size(); line++) {
            WayDraft.checkWords(line, drafts.get(line).text());
            if (!known.contains(drafts.get(line).wayId())) {
                throw new Refused("lines[" + line + "].way", "action.error.offer.way");
            }
        }
        offers.clear();
        drafts.forEach(draft -> lead(draft.text(), draft.wayId()));
    }

    private static void check(List<WayDraft> drafts, boolean mayBePledged) {
        if (drafts.size() > MOST) {
            throw new Refused("", "action.error.ways.many", MOST);
        }
        if (drafts.isEmpty() && mayBePledged) {
            throw new Refused("", "action.error.ways.none");
        }
        for (int line = 0; line < drafts.size(); line++) {
            WayDraft.checkWords(line, drafts.get(line).text());
        }
    }

    private void fill(Starter starter) {
        starter.ways().forEach(draft -> add(ways.size(), draft));
        addCannotStop(starter);
        List<Way> all = offered();
        starter.offers()
                .forEach(offer -> lead(offer.text(), all.get(offer.way()).id()));
    }

    private void addCannotStop(Starter starter) {
        if (ways.stream().noneMatch(Way::cannotStop)) {
            starter.cannotStop().ifPresent(text -> ways.add(new Way(Ids.ordered(), LAST, text, true, false)));
        }
    }

    private UUID add(int place, WayDraft draft) {
        var way = new Way(Ids.ordered(), place, draft.text(), false, draft.students());
        ways.add(way);
        return way.id();
    }

    private UUID reword(WayDraft draft, int place, List<Reworded> reworded) {
        Way way = offered().stream()
                .filter(one -> one.id().equals(draft.id()) && !one.cannotStop())
                .findFirst()
                .orElseThrow(() -> new Refused("lines[" + place + "].text", "action.error.way.gone"));
        if (!way.text().equals(draft.text())) {
            reworded.add(new Reworded(way.text(), draft.text()));
        }
        way.say(place, draft.text());
        way.isForStudents(draft.students());
        return way.id();
    }

    private void lead(LocalizedText text, UUID wayId) {
        offers.add(new Offer(Ids.ordered(), wayId, offers.size(), text));
    }
}
