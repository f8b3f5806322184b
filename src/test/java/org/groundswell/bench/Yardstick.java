package org.groundswell.bench;

import java.util.Random;
import org.groundswell.platform.Ids;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// The least that anything can do behind all of our filters: as many bytes as were asked for, and one row.
@TestComponent
@RestController
class Yardstick {

    static final String TABLE = "create table yardstick (id uuid primary key)";
    static final String ROW = "insert into yardstick (id) values (?)";

    private final JdbcClient jdbc;
    private byte[] body = {};

    Yardstick(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Called compressed already, like a page from the shelf.
    @GetMapping("/yardstick/{length}")
    ResponseEntity<byte[]> bytes(@PathVariable int length) {
        if (body.length != length) {
            byte[] noise = new byte[length];
            new Random(length).nextBytes(noise);
            body = noise;
        }
        return ResponseEntity.ok().header("Content-Encoding", "gzip").body(body);
    }

    @PostMapping("/yardstick")
    ResponseEntity<Void> row() {
        jdbc.sql(ROW).param(Ids.ordered()).update();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", "/yardstick/1")
                .build();
    }
}
