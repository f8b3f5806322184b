package org.groundswell;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Starts Groundswell. Everything below lives in one module per direct sub-package.
@SpringBootApplication
public class GroundswellApplication {

    public static void main(String[] args) {
        SpringApplication.run(GroundswellApplication.class, args);
    }
}
