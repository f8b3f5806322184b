package org.groundswell.pledge;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.groundswell.sharing.Consenting;
import org.groundswell.sharing.Given;
import org.springframework.stereotype.Component;

/// Which partners may write to whoever has a link, as their own page and their copy show it.
@Component("sharedWith")
public class SharedWith {

    private final LinkTokens tokens;
    private final Consenting consenting;

    SharedWith(LinkTokens tokens, Consenting consenting) {
        this.tokens = tokens;
        this.consenting = consenting;
    }

    /// @throws LinkGone when the link does not work
    public List<Given> of(String token) {
        return consenting.of(tokens.holder(token).personId());
    }

    /// The same for the file of everything we hold.
    public List<Map<String, String>> copy(String token, Locale locale) {
        return of(token).stream()
                .map(given -> Map.of(
                        "partner", given.partner(),
                        "soThatTheyCan", given.terms().purpose().in(locale),
                        "name", given.name(),
                        "saidYesOn", given.on().toString(),
                        "theyMustEraseItBy", given.terms().keptUntil().toString(),
                        "undoneOn",
                                given.withdrawnOn() == null
                                        ? ""
                                        : given.withdrawnOn().toString(),
                        "theyHaveItSince",
                                given.handedOn() == null ? "" : given.handedOn().toString()))
                .toList();
    }
}
