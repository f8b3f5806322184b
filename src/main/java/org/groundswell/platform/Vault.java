package org.groundswell.platform;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Seals what could name a person, and finds it again without opening it.
public class Vault {

    /// First byte of every sealed value: which form the rest has.
    private static final byte VERSION = 1;

    private static final Logger LOG = LoggerFactory.getLogger(Vault.class);

    private final KeyStore keys;

    Vault(KeyStore keys) {
        this.keys = keys;
    }

    /// Seals a text for exactly one place.
    ///
    /// @throws KeysShredded when the scope has no keys
    public byte[] seal(KeyScope scope, SealedAt place, String plain) {
        byte[] sealed =
                Aes.seal(keys.of(scope).sealing(), associated(scope, place), plain.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(sealed.length + 1).put(VERSION).put(sealed).array();
    }

    /// Opens what [#seal] made for the same place.
    ///
    /// @throws KeysShredded when the scope's keys were destroyed; also of a campaign that went on under new ones
    /// @throws IllegalStateException when the value was changed, moved or is of an unknown form
    public String open(KeyScope scope, SealedAt place, byte[] sealed) {
        if (sealed.length == 0 || sealed[0] != VERSION) {
            throw new IllegalStateException("a sealed value of an unknown form");
        }
        byte[] rest = Arrays.copyOfRange(sealed, 1, sealed.length);
        SecretKey key = keys.of(scope).sealing();
        try {
            return new String(Aes.open(key, associated(scope, place), rest), StandardCharsets.UTF_8);
        } catch (IllegalStateException shut) {
            if (scope.equals(KeyScope.INSTALLATION)) {
                throw shut;
            }
            // Sealed under keys that were destroyed before these were made, or changed: nobody can tell.
            LOG.warn("A value in {}.{} does not open", place.table(), place.column());
            throw new KeysShredded(scope);
        }
    }

    /// A keyed index (HMAC-SHA-256, 32 bytes): equal for equal values in one scope and purpose, unlinkable across.
    public byte[] blindIndex(KeyScope scope, String purpose, String normalized) {
        return KeyedHash.of(keys.of(scope).index(), purpose, normalized);
    }

    public void makeKeys(UUID campaign) {
        keys.make(KeyScope.campaign(campaign));
    }

    /// A day's scope; it has keys from now on.
    public KeyScope day(LocalDate date) {
        KeyScope day = KeyScope.day(date);
        keys.make(day);
        return day;
    }

    /// Destroys the keys of all days before this one.
    public void dropDays(LocalDate before) {
        keys.daysBefore(before).forEach(keys::destroy);
    }

    /// Destroys a campaign's keys: nothing sealed under them opens ever again.
    public void shred(UUID campaign) {
        keys.destroy(KeyScope.campaign(campaign));
    }

    private static byte[] associated(KeyScope scope, SealedAt place) {
        return place.associatedWith(scope, VERSION).getBytes(StandardCharsets.UTF_8);
    }
}
