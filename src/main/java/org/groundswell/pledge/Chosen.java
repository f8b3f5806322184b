package org.groundswell.pledge;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.action.ActionView;
import org.groundswell.action.OfferedAction;
import org.groundswell.action.WayView;
import org.groundswell.count.Condition;
import org.groundswell.count.Place;
import org.groundswell.geo.Zip;
import org.groundswell.platform.Refused;
import org.jspecify.annotations.Nullable;

/// Reads what was ticked.
public final class Chosen {

    private Chosen() {}

    /// The ways of this action among those that were ticked; anything else that was sent is left out.
    ///
    /// @throws Refused when nothing is left
    static Set<UUID> of(ActionView action, Collection<UUID> ticked) {
        return of(action.ways().stream().map(WayView::id), ticked);
    }

    /// The same of what is known of an action to sign up for it.
    static Set<UUID> of(OfferedAction action, Collection<UUID> ticked) {
        return of(action.ways().stream(), ticked);
    }

    private static Set<UUID> of(Stream<UUID> offered, Collection<UUID> ticked) {
        Set<UUID> chosen = offered.filter(ticked::contains).collect(Collectors.toSet());
        if (chosen.isEmpty()) {
            throw new Refused("ways", "pledge.ways.none");
        }
        return chosen;
    }

    /// What was ticked, for the day as it stands now.
    ///
    /// @throws Refused when nothing is left
    static Terms of(ActionView action, Collection<UUID> ticked, @Nullable Zip zip, @Nullable Condition condition) {
        return new Terms(
                of(action, ticked),
                zip == null ? null : zip.code(),
                place(zip),
                condition,
                action.day(),
                null,
                false,
                false);
    }

    static Place place(@Nullable Zip zip) {
        if (zip == null) {
            return Place.UNKNOWN;
        }
        String county = zip.countyFips();
        return new Place(zip.state(), county == null ? "" : county);
    }

    /// Whether nothing is ticked for this action.
    public static boolean none(ActionView action, Collection<UUID> ticked) {
        return action.ways().stream().map(WayView::id).noneMatch(ticked::contains);
    }
}
