package org.groundswell.action;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.groundswell.platform.Ids;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.Refused;

/// The ways to take part in one action and the offers to those who cannot. Here stands the rule that the way for those
/// who cannot stop work is always there and always last.
@Embeddable
class Ways {

    static final int MOST = 12;
    private static final int LONGEST = 120;
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
        starter.ways().forEach(text -> begun.add(begun.ways.size(), text));
        starter.cannotStop().ifPresent(text -> begun.ways.add(new Way(Ids.ordered(), LAST, text, true)));
        List<Way> all = begun.offered();
        starter.offers()
                .forEach(offer -> begun.lead(offer.text(), all.get(offer.way()).id()));
        return begun;
    }

    /// Those that can be pledged now, in order.
    List<Way> offered() {
        return ways.stream()
                .filter(Way::offered)
                .sorted(Comparator.comparingInt(Way::ordinal))
                .toList();
    }

    List<Offer> offers() {
        return offers.stream().sorted(Comparator.comparingInt(Offer::ordinal)).toList();
    }

    /// Makes the ways those of the list, in its order. The way for those who cannot stop is not touched by it.
    ///
    /// @param mayBePledged whether people can already have chosen a way, so that it must not vanish
    void rewrite(List<WayDraft> drafts, boolean mayBePledged) {
        check(drafts, mayBePledged);
        Set<UUID> kept = new HashSet<>();
        for (int place = 0; place < drafts.size(); place++) {
            WayDraft draft = drafts.get(place);
            kept.add(draft.id() == null ? add(place, draft.text()) : reword(draft.id(), place, draft.text()));
        }
        List<Way> gone = offered().stream()
                .filter(way -> !way.cannotStop() && !kept.contains(way.id()))
                .toList();
        gone.forEach(this::refuseIfOffered);
        if (mayBePledged) {
            gone.forEach(Way::retire);
        } else {
            ways.removeAll(gone);
        }
    }

    /// Makes the offers those of the list, in its order.
    void offer(List<OfferDraft> drafts) {
        Set<UUID> known = new HashSet<>(offered().stream().map(Way::id).toList());
        for (OfferDraft draft : drafts) {
            if (!known.contains(draft.wayId())) {
                throw new Refused("", "action.error.offer.way");
            }
            check(draft.text());
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
        drafts.forEach(draft -> check(draft.text()));
    }

    private static void check(LocalizedText text) {
        if (text.isEmpty()) {
            throw new Refused("", "action.error.way.empty");
        }
        ActionTexts.check("", text, LONGEST);
    }

    private UUID add(int place, LocalizedText text) {
        var way = new Way(Ids.ordered(), place, text, false);
        ways.add(way);
        return way.id();
    }

    private UUID reword(UUID id, int place, LocalizedText text) {
        Way way = offered().stream()
                .filter(one -> one.id().equals(id) && !one.cannotStop())
                .findFirst()
                .orElseThrow(() -> new Refused("", "action.error.way.gone"));
        way.say(place, text);
        return id;
    }

    private void refuseIfOffered(Way way) {
        if (offers.stream().anyMatch(offer -> offer.wayId().equals(way.id()))) {
            throw new Refused("", "action.error.way.offered");
        }
    }

    private void lead(LocalizedText text, UUID wayId) {
        offers.add(new Offer(Ids.ordered(), wayId, offers.size(), text));
    }
}
