package org.groundswell.link;

import java.util.Locale;
import java.util.Map;
import org.groundswell.pledge.CopyQueries;
import org.groundswell.pledge.ReceivedWords;
import org.groundswell.pledge.SharedWith;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;

/// Everything we hold of a person in a campaign, as a file for that person. Its name says nothing.
@Controller
class CopyController {

    private final CopyQueries copies;
    private final ReceivedWords received;
    private final SharedWith shared;
    private final JsonMapper json;

    CopyController(CopyQueries copies, ReceivedWords received, SharedWith shared, JsonMapper json) {
        this.copies = copies;
        this.received = received;
        this.shared = shared;
        this.json = json;
    }

    @GetMapping("/link/{token}/page.json")
    ResponseEntity<String> copy(@PathVariable String token, Locale locale) {
        Map<String, Object> held = copies.of(token, locale);
        held.put("sharedWith", shared.copy(token, locale));
        held.put("writtenToYou", received.of(token));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("page.json")
                                .build()
                                .toString())
                .body(json.writerWithDefaultPrettyPrinter().writeValueAsString(held));
    }
}
