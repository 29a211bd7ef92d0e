package org.contactcenter.core.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import org.contactcenter.core.Database;
import org.contactcenter.party.PartyModule;
import org.contactcenter.testing.SealedPeople;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.testing.TestDatabase;
import org.contactcenter.testing.TestKeys;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(Lifecycle.PER_CLASS)
class KeyRotationIT {
  private static final byte[] TEXT = "text".getBytes(StandardCharsets.UTF_8);
  private static final int PEOPLE = 1200;

  private final KeyFolder folder;
  private final TestDatabase database = TestCenter.database().beside("rotation");
  private final Jdbi owner = Database.prepare(Jdbi.create(database.asOwner()));
  private final SealedPeople people;
  private Keys before;

  KeyRotationIT(@TempDir Path temporary) {
    folder = new KeyFolder(temporary.resolve("keys"));
    folder.make();
    before = folder.open();
    new KeyCheck(owner).require(before);
    people = SealedPeople.in(database, before, PEOPLE);
  }

  /** The tests change the keys one after another. */
  @BeforeEach
  void openKeys() {
    before = folder.open();
  }

  @Test
  void everythingIsSealedAnewAndTheOldKeyDisabled() {
    var sealedBefore = before.vault().seal("old", "context");

    rotation(PartyModule.SEALED).run();

    var after = folder.open();
    assertThat(people.keysInUse()).isOne();
    assertThat(people.allOpenWith(after)).isTrue();
    new KeyCheck(owner).require(after);
    assertThatExceptionOfType(BrokenSeal.class)
        .isThrownBy(() -> after.vault().open(sealedBefore, "context"));
    assertThatExceptionOfType(BrokenSeal.class).isThrownBy(() -> people.allOpenWith(before));
    assertThatExceptionOfType(UnusableKeys.class)
        .isThrownBy(() -> new KeyCheck(owner).require(before));
  }

  @Test
  void whatOldKeysSignedAndMarkedIsStillVerified() throws GeneralSecurityException {
    var tag = before.chain().computeMac(TEXT);
    var signature = before.anchors().sign(TEXT);
    var fingerprint = before.fingerprints().of(TEXT);

    rotation(PartyModule.SEALED).run();
    rotation(PartyModule.SEALED).run();

    var after = folder.open();
    after.chain().verifyMac(tag, TEXT);
    after.anchorsPublic().verify(signature, TEXT);
    assertThat(after.fingerprints().fits(fingerprint, TEXT)).isTrue();
    assertThat(after.fingerprints().of(TEXT)).isNotEqualTo(fingerprint);
    assertThat(after.chain().computeMac(TEXT)).isNotEqualTo(tag);
    assertThat(people.allOpenWith(after)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void cutShortItLeavesAllReadableAndTheNextRunFinishes(int batches) {
    var cut = rotation(cutAfter(batches));
    assertThatExceptionOfType(IllegalStateException.class).isThrownBy(cut::run);

    assertThat(people.allOpenWith(folder.open())).isTrue();
    new KeyCheck(owner).require(folder.open());

    rotation(PartyModule.SEALED).run();

    assertThat(people.keysInUse()).isOne();
    assertThat(people.allOpenWith(folder.open())).isTrue();
    assertThat(folder.addKeys()).as("the change is over").isTrue();
  }

  @Test
  void cutShortWhileAFileIsWrittenItGoesOn() throws Exception {
    Files.writeString(Path.of(folder.toString(), "chain.json.new"), "half of a ke");
    Files.writeString(Path.of(folder.toString(), "vault.json.new"), "half of a ke");

    rotation(PartyModule.SEALED).run();

    assertThat(Path.of(folder.toString()).toFile().list()).hasSize(4);
    assertThat(people.allOpenWith(folder.open())).isTrue();
  }

  @Test
  void besideARunningServiceItIsRefusedAndChangesNoKey() {
    assertThat(TestCenter.nobody().get("/me").status()).isEqualTo(401);
    var running = Database.prepare(Jdbi.create(TestCenter.database().asOwner()));
    var keys = new KeyFolder(TestKeys.folder());

    assertThatExceptionOfType(UnusableKeys.class)
        .isThrownBy(() -> new KeyRotation(keys, running, List.of(), line -> {}).run())
        .withMessageContaining("A service uses the database; stop it");
    assertThat(keys.open().vault().beginning()).isEqualTo(TestKeys.keys().vault().beginning());
  }

  @Test
  void aServiceDoesNotStartWhileTheKeysAreBeingChanged() {
    var service = Database.prepare(Jdbi.create(database.asService()));

    owner.useHandle(
        handle -> {
          assertThat(KeyLock.take(handle)).isTrue();
          assertThatExceptionOfType(UnusableKeys.class)
              .isThrownBy(() -> new KeyCheck(service).requireNoChange())
              .withMessageContaining("start when that is done");
        });
    new KeyCheck(service).requireNoChange();
  }

  @Test
  void somethingThatDoesNotOpenIsNamedAndKeepsTheOldKey() {
    var mixed = people.ids().get(0);
    owner.useHandle(
        handle -> handle.execute("UPDATE contact SET phone = address WHERE person_id = ?", mixed));

    assertThatExceptionOfType(UnusableKeys.class)
        .isThrownBy(rotation(PartyModule.SEALED)::run)
        .withMessageContaining("contact.phone does not open: contact.phone/" + mixed)
        .withMessageContaining("the old key stays");

    owner.useHandle(
        handle ->
            handle.execute(
                "UPDATE contact SET phone = ? WHERE person_id = ?",
                folder.open().vault().seal("phone of " + mixed, "contact.phone/" + mixed),
                mixed));
    rotation(PartyModule.SEALED).run();
    assertThat(people.keysInUse()).isOne();
  }

  private KeyRotation rotation(List<Sealed> all) {
    return new KeyRotation(folder, owner, all, line -> {});
  }

  /** As if killed before the batch after so many. */
  private static List<Sealed> cutAfter(int batches) {
    var left = new int[] {batches};
    return PartyModule.SEALED.stream().<Sealed>map(each -> new Cut(each, left)).toList();
  }

  @SuppressWarnings("ArrayRecordComponent")
  private record Cut(Sealed sealed, int[] left) implements Sealed {
    @Override
    public String label() {
      return sealed.label();
    }

    @Override
    public int reseal(Handle handle, Vault vault, int atMost) {
      if (left[0]-- == 0) {
        throw new IllegalStateException("killed");
      }
      return sealed.reseal(handle, vault, atMost);
    }
  }
}
