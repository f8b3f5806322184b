package org.groundswell.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTests {

    private static final SecretKey MASTER = new SecretKeySpec(new byte[32], "AES");
    private static final String ADDRESS = "canary@example.org";

    @TempDir
    Path directory;

    private Vault vault;
    private final UUID campaign = Ids.ordered();
    private final SealedAt place = new SealedAt("contact_point", "address", Ids.random());

    @BeforeEach
    void makeKeys() {
        vault = new Vault(new KeyStore(directory, MASTER));
        vault.makeKeys(campaign);
    }

    @Test
    void sealedValueOpensWhereItWasSealed() {
        byte[] sealed = vault.seal(KeyScope.campaign(campaign), place, ADDRESS);

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("canary");
        assertThat(vault.open(KeyScope.campaign(campaign), place, sealed)).isEqualTo(ADDRESS);
    }

    @Test
    void equalValuesLookDifferent() {
        assertThat(vault.seal(KeyScope.INSTALLATION, place, ADDRESS))
                .isNotEqualTo(vault.seal(KeyScope.INSTALLATION, place, ADDRESS));
    }

    @Test
    void everyFlippedBitKeepsItShut() {
        byte[] sealed = vault.seal(KeyScope.INSTALLATION, place, ADDRESS);

        for (int bit = 0; bit < sealed.length * 8; bit++) {
            byte[] flipped = sealed.clone();
            flipped[bit / 8] ^= (byte) (1 << (bit % 8));
            assertThatThrownBy(() -> vault.open(KeyScope.INSTALLATION, place, flipped))
                    .as("bit %d", bit)
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void valueMovedToAnotherRowColumnOrCampaignStaysShut() {
        byte[] sealed = vault.seal(KeyScope.campaign(campaign), place, ADDRESS);
        UUID other = Ids.ordered();
        vault.makeKeys(other);

        assertThatThrownBy(() -> vault.open(
                        KeyScope.campaign(campaign), new SealedAt(place.table(), place.column(), Ids.random()), sealed))
                .isInstanceOf(KeysShredded.class);
        assertThatThrownBy(() -> vault.open(
                        KeyScope.campaign(campaign), new SealedAt(place.table(), "name", place.row()), sealed))
                .isInstanceOf(KeysShredded.class);
        assertThatThrownBy(() -> vault.open(KeyScope.campaign(other), place, sealed))
                .isInstanceOf(KeysShredded.class);
    }

    @Test
    void indexFindsWithinACampaignAndLinksNothingAcross() {
        UUID other = Ids.ordered();
        vault.makeKeys(other);
        byte[] index = vault.blindIndex(KeyScope.campaign(campaign), "mail", ADDRESS);

        assertThat(vault.blindIndex(KeyScope.campaign(campaign), "mail", ADDRESS))
                .isEqualTo(index);
        assertThat(vault.blindIndex(KeyScope.campaign(campaign), "phone", ADDRESS))
                .isNotEqualTo(index);
        assertThat(vault.blindIndex(KeyScope.campaign(other), "mail", ADDRESS)).isNotEqualTo(index);
    }

    @Test
    void shreddedCampaignOpensNeverAgainAndItsNeighbourStillDoes() {
        byte[] sealed = vault.seal(KeyScope.campaign(campaign), place, ADDRESS);
        byte[] neighbour = vault.seal(KeyScope.INSTALLATION, place, ADDRESS);

        vault.shred(campaign);

        assertThatThrownBy(() -> vault.open(KeyScope.campaign(campaign), place, sealed))
                .isInstanceOf(KeysShredded.class);
        assertThat(vault.open(KeyScope.INSTALLATION, place, neighbour)).isEqualTo(ADDRESS);
    }

    /// Killed between the two, the making of keys leaves its draft behind.
    @Test
    void whatAKillLeftOfTheMakingGoesWithTheKeys() throws Exception {
        Path draft = directory.resolve(campaign + "." + Ids.random() + ".new");
        Files.createLink(draft, directory.resolve(campaign + ".key"));

        vault.shred(campaign);

        assertThat(draft).doesNotExist();
        assertThat(directory).isDirectoryContaining(file -> file.endsWith("installation.key"));
    }

    @Test
    void whatEarlierKeysSealedStaysShutUnderNewOnes() {
        byte[] sealed = vault.seal(KeyScope.campaign(campaign), place, ADDRESS);
        vault.shred(campaign);
        vault.makeKeys(campaign);

        assertThatThrownBy(() -> vault.open(KeyScope.campaign(campaign), place, sealed))
                .isInstanceOf(KeysShredded.class);
    }

    @Test
    void keysOnDiskAreWrappedAndTheOwnersAlone() throws Exception {
        Path file = directory.resolve(campaign + ".key");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        var wrongMaster = new SecretKeySpec(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16}, "AES");
        assertThatThrownBy(() -> new KeyStore(directory, wrongMaster).of(KeyScope.campaign(campaign)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keysSurviveARestart() {
        byte[] sealed = vault.seal(KeyScope.campaign(campaign), place, ADDRESS);

        var restarted = new Vault(new KeyStore(directory, MASTER));
        restarted.makeKeys(campaign);

        assertThat(restarted.open(KeyScope.campaign(campaign), place, sealed)).isEqualTo(ADDRESS);
    }
}
