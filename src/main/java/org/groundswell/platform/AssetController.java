package org.groundswell.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.util.UrlPathHelper;

/// Serves static files from memory. An address never changes its content, so a browser asks once.
@Controller
class AssetController {

    private static final CacheControl FOREVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/**")
    ResponseEntity<byte[]> asset(
            HttpServletRequest request,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
        return assets.at(UrlPathHelper.defaultInstance.getPathWithinApplication(request))
                .map(asset -> asset.content().answer(asset.type(), FOREVER, encodings))
                .orElseThrow(NotFound::new);
    }
}
