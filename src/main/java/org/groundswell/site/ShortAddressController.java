package org.groundswell.site;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.groundswell.action.Sharing;
import org.groundswell.platform.Links;
import org.groundswell.platform.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// An action's short address, for posters and messages. It leads to the page in the same language and hands on what
/// hangs behind the question mark.
@Controller
class ShortAddressController {

    private final Sharing sharing;
    private final Links links;

    ShortAddressController(Sharing sharing, Links links) {
        this.sharing = sharing;
        this.links = links;
    }

    @GetMapping("/a/{code}")
    ResponseEntity<Void> lead(@PathVariable String code, Locale locale, HttpServletRequest request) {
        String path = sharing.pathOf(code.toLowerCase(Locale.ROOT)).orElseThrow(NotFound::new);
        String query = Optional.ofNullable(request.getQueryString())
                .map(it -> "?" + it)
                .orElse("");
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .cacheControl(CacheControl.noCache())
                .location(URI.create(links.path(locale, path) + query))
                .build();
    }
}
