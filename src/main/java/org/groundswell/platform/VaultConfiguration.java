package org.groundswell.platform;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Opens the key store. Without a configured master key only the embedded database may go on with one of its own.
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

    @Bean
    Vault vault(GroundswellProperties properties, ObjectProvider<EmbeddedDatabase.Server> embedded) {
        boolean mayMake = embedded.getIfAvailable() != null;
        return new Vault(new KeyStore(properties.keyDirectory(), MasterKey.load(properties, mayMake)));
    }
}
