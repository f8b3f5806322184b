package org.groundswell.demo;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.groundswell.platform.CannotStart;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Keeps the demo on one machine. It has accounts whose password everybody knows and a mailbox without a lock, so it
/// refuses a database that was configured, an address on the internet, and a port that others can reach; all of it
/// before anything connects.
@Component
@Profile("demo")
class DemoAtHome implements BeanFactoryPostProcessor, EnvironmentAware {

    @SuppressWarnings("NullAway.Init")
    private Environment environment;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        if (environment.containsProperty("spring.datasource.url")) {
            throw new CannotStart("The demo does not load into a configured database. Leave out the profile demo,"
                    + " or spring.datasource.url.");
        }
        if (environment.getProperty("groundswell.base-url", "").startsWith("https:")) {
            throw new CannotStart("The demo is not for the internet. Leave out the profile demo,"
                    + " or the https address in groundswell.base-url.");
        }
        if (!loopback(environment.getProperty("server.address", ""))) {
            throw new CannotStart("The demo answers on this machine only. Leave out the profile demo,"
                    + " or set server.address to 127.0.0.1.");
        }
    }

    private static boolean loopback(String address) {
        try {
            // An empty address would mean every one there is.
            return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
