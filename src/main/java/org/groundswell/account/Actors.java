package org.groundswell.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Who acts in this request. Grants are read once a request, so a role taken away is gone with the next click.
@Component
public class Actors {

    private static final String ACTOR = Actors.class.getName() + ".actor";

    private final Grants grants;

    Actors(Grants grants) {
        this.grants = grants;
    }

    /// The signed-in account behind a request, with its grants; nobody for a visitor.
    public Optional<Actor> of(HttpServletRequest request) {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof AccountSession session)) {
            return Optional.empty();
        }
        if (request.getAttribute(ACTOR) instanceof Actor known
                && known.accountId().equals(session.accountId())) {
            return Optional.of(known);
        }
        Actor actor = new Actor(session.accountId(), grants.of(session.accountId()), session.factorAt());
        request.setAttribute(ACTOR, actor);
        return Optional.of(actor);
    }
}
