package org.groundswell.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.groundswell.count.SumQueries;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Two pages that explain: how numbers come about, and what happens to what people type.
@Controller
class ExplanationController {

    private final PageAnswers pages;
    private final SumQueries sums;

    ExplanationController(PageAnswers pages, SumQueries sums) {
        this.pages = pages;
        this.sums = sums;
    }

    @GetMapping("/how-we-count")
    ResponseEntity<byte[]> howWeCount(HttpServletRequest request, HttpServletResponse response) {
        return pages.answer(request, response, "site/how-we-count", () -> Map.of("sums", sums.published()));
    }

    @GetMapping("/your-data")
    ResponseEntity<byte[]> yourData(HttpServletRequest request, HttpServletResponse response) {
        return pages.answer(request, response, "site/your-data", Map::of);
    }
}
