package org.groundswell.pledge;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.groundswell.platform.Refused;
import org.jspecify.annotations.Nullable;

/// Whose pledge a sign-up becomes, where two people in a home may use one mailbox.
final class Seats {

    private final PledgeOf signUp;
    private final List<Pledge> pledges;
    private final LocalDate today;

    /// @param pledges everything the person promised, locked
    Seats(PledgeOf signUp, List<Pledge> pledges, LocalDate today) {
        this.signUp = signUp;
        this.pledges = pledges.stream()
                .filter(pledge -> pledge.actionId().equals(signUp.actionId()))
                .toList();
        this.today = today;
    }

    /// The pledge that is confirmed by the sign-up. As long as nobody is in, it is the first seat's.
    ///
    /// @param wanted the seat whose pledge is replaced, or [ButtonAnswer#ANOTHER]; null replaces the first that
    ///     stands
    /// @throws Refused when both seats are taken and another is wanted
    Pledge take(@Nullable Integer wanted) {
        OptionalInt standing = pledges.stream()
                .filter(Pledge::isConfirmed)
                .mapToInt(Pledge::seat)
                .min();
        if (standing.isPresent() && wanted != null) {
            return wanted == ButtonAnswer.ANOTHER ? another() : seat(wanted);
        }
        return seat(standing.orElse(Pledge.FIRST));
    }

    private Pledge another() {
        for (int number = Pledge.FIRST; number <= Pledge.LAST; number++) {
            Pledge pledge = seat(number);
            if (!pledge.isConfirmed()) {
                pledge.handOver(today);
                return pledge;
            }
        }
        throw new Refused("who", "pledge.seats.full");
    }

    private Pledge seat(int number) {
        return pledges.stream()
                .filter(pledge -> pledge.seat() == number)
                .findFirst()
                .orElseGet(() -> Pledge.begin(
                        new PledgeOf(signUp.actionId(), signUp.campaignId(), signUp.personId(), number),
                        Pledge.Proof.MAIL,
                        today));
    }
}
