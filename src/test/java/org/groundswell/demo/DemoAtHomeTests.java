package org.groundswell.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.groundswell.platform.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.mock.env.MockEnvironment;

class DemoAtHomeTests {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1"})
    void demoStartsOnItsOwnMachine(String address) {
        assertThatCode(() -> start(home().withProperty("server.address", address)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "spring.datasource.url, jdbc:postgresql://database/groundswell, configured database",
        "groundswell.base-url, https://campaign.example.org, not for the internet",
        "server.address, 0.0.0.0, this machine only",
        "server.address, 192.0.2.7, this machine only",
        "server.address, '', this machine only"
    })
    void demoRefusesToStartAnywhereElse(String property, String value, String because) {
        assertThatThrownBy(() -> start(home().withProperty(property, value)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(because);
    }

    @Test
    void reasonIsPrintedWithoutAStackTrace() {
        // Others of Spring's want a bean factory, which we have not got here.
        var handler = SpringFactoriesLoader.FailureHandler.handleMessage((message, failure) -> {});
        var analysis = SpringFactoriesLoader.forDefaultResourceLocation().load(FailureAnalyzer.class, handler).stream()
                .map(analyzer -> analyzer.analyze(new RuntimeException(new CannotStart("Do this."))))
                .filter(java.util.Objects::nonNull)
                .findFirst();

        assertThat(analysis)
                .hasValueSatisfying(found -> assertThat(found.getDescription()).isEqualTo("Do this."));
    }

    /// No test runs `spring-boot:run`, which once could not read its own profiles.
    @Test
    void runCommandStartsTheDemo() throws Exception {
        var pom = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse("pom.xml");
        String profiles = "//plugin[artifactId='spring-boot-maven-plugin']/configuration/profiles";

        assertThat(XPathFactory.newInstance().newXPath().evaluate("count(%s//*)".formatted(profiles), pom))
                .isEqualTo("1");
        assertThat(XPathFactory.newInstance().newXPath().evaluate(profiles + "/profile", pom))
                .isEqualTo("demo");
    }

    private static MockEnvironment home() {
        return new MockEnvironment()
                .withProperty("server.address", "127.0.0.1")
                .withProperty("groundswell.base-url", "http://localhost:8080");
    }

    private static void start(MockEnvironment environment) {
        var demo = new DemoAtHome();
        demo.setEnvironment(environment);
        demo.postProcessBeanFactory(new DefaultListableBeanFactory());
    }
}
