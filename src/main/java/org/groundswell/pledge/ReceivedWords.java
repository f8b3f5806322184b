package org.groundswell.pledge;

import java.util.List;
import org.springframework.stereotype.Component;

/// What was written to whoever has a link, as their own page shows it.
@Component("receivedWords")
public class ReceivedWords {

    private final LinkTokens tokens;
    private final Correspondence correspondence;

    ReceivedWords(LinkTokens tokens, Correspondence correspondence) {
        this.tokens = tokens;
        this.correspondence = correspondence;
    }

    /// @throws LinkGone when the link does not work
    public List<Correspondence.Written> of(String token) {
        return correspondence.to(tokens.holder(token).personId());
    }
}
