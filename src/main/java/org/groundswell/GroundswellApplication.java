package org.groundswell;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/// Starts Groundswell. Every direct sub-package is one module; the four shared ones may be used by all others.
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(sharedModules = {"platform", "journal", "mail", "account"})
public class GroundswellApplication {

    public static void main(String[] args) {
        SpringApplication.run(GroundswellApplication.class, args);
    }
}
