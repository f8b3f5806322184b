package org.groundswell.pledge;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.groundswell.count.Condition;
import org.groundswell.count.Place;
import org.groundswell.count.PublishedCount;
import org.groundswell.count.Tip;
import org.groundswell.geo.Zip;
import org.groundswell.platform.Refused;
import org.jspecify.annotations.Nullable;

/// What a pledge says.
///
/// @param zip where they are, if they said so
/// @param place what we know of it, for the counts
/// @param condition on which it counts; none when it counts whatever others do
/// @param forDay the day they said yes to, which is the action's unless it was moved since
/// @param source the partner whose link brought them, if one did
/// @param reconfirmed whether they said yes once more, shortly before that day
/// @param answered whether they answered, after it, if they took part; what they answered is kept nowhere
record Terms(
        Set<UUID> ways,
        @Nullable String zip,
        Place place,
        @Nullable Condition condition,
        LocalDate forDay,
        @Nullable UUID source,
        boolean reconfirmed,
        boolean answered) {

    Terms {
        ways = Set.copyOf(ways);
    }

    /// A pledge that says nothing yet.
    static Terms none(LocalDate today) {
        return new Terms(Set.of(), null, Place.UNKNOWN, null, today, null, false, false);
    }

    Terms with(Set<UUID> others) {
        return new Terms(others, zip, place, condition, forDay, source, reconfirmed, answered);
    }

    /// Who brought them, unless somebody did before: see [#after].
    Terms by(@Nullable UUID other) {
        return new Terms(ways, zip, place, condition, forDay, other, reconfirmed, answered);
    }

    Terms in(@Nullable Zip other) {
        String code = other == null ? null : other.code();
        return new Terms(ways, code, Chosen.place(other), condition, forDay, source, reconfirmed, answered);
    }

    Terms on(@Nullable Condition other) {
        return new Terms(ways, zip, place, other, forDay, source, reconfirmed, answered);
    }

    /// Nobody has said yes once more to the new day yet.
    Terms forDay(LocalDate other) {
        return new Terms(ways, zip, place, condition, other, source, false, answered);
    }

    /// Said yes once more to their day.
    Terms again() {
        return new Terms(ways, zip, place, condition, forDay, source, true, answered);
    }

    /// Answered, after it; never what.
    Terms withAnswer() {
        return new Terms(ways, zip, place, condition, forDay, source, reconfirmed, true);
    }

    /// Whether enough others are in, as far as everybody knows. The exact number would let whoever makes pledges
    /// with many conditions read it off to the person.
    boolean isOn(PublishedCount count) {
        return condition == null
                || number(count).filter(n -> n >= condition.minimum()).isPresent();
    }

    /// The published number that the condition looks at: of everywhere, or of their state or county.
    Optional<Integer> number(PublishedCount count) {
        return switch (condition == null ? Condition.Scope.EVERYWHERE : condition.scope()) {
            case EVERYWHERE -> count.total();
            case STATE -> Optional.ofNullable(count.states().get(place.state()));
            case COUNTY -> Optional.ofNullable(count.counties().get(place));
        };
    }

    /// Whether they wait for people of their state or county.
    boolean isAboutAPlace() {
        return condition != null && condition.scope() != Condition.Scope.EVERYWHERE;
    }

    /// What would bring in those who wait for others where the condition looks.
    Optional<Tip> tip(PublishedCount count) {
        return Optional.ofNullable(condition)
                .flatMap(one -> place.narrowed(one.scope()))
                .map(count.tips()::get);
    }

    /// These, if they can be counted: whoever waits for people of their state or county says where that is.
    ///
    /// @throws Refused on `zip`
    Terms checked() {
        if (isAboutAPlace() && place.state().isEmpty()) {
            throw new Refused("zip", "pledge.zip.needed");
        }
        if (condition != null
                && condition.scope() == Condition.Scope.COUNTY
                && place.county().isEmpty()) {
            throw new Refused("zip", "pledge.zip.noCounty");
        }
        return this;
    }

    /// These, with what is known from before where they say nothing, and with who brought them first.
    Terms after(Terms before) {
        Terms where = zip == null ? before : this;
        return new Terms(
                ways,
                where.zip(),
                where.place(),
                condition,
                forDay,
                before.source() == null ? source : before.source(),
                reconfirmed,
                before.answered());
    }
}
