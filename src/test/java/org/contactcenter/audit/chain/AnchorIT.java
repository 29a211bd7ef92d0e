package org.contactcenter.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.audit.chain.ChainFixture.aTrail;
import static org.contactcenter.audit.chain.ChainFixture.anAnchoredTrail;
import static org.contactcenter.audit.chain.ChainFixture.anchor;
import static org.contactcenter.audit.chain.ChainFixture.anchorNextDay;
import static org.contactcenter.audit.chain.ChainFixture.found;
import static org.contactcenter.audit.chain.ChainFixture.harm;
import static org.contactcenter.audit.chain.ChainFixture.sealer;
import static org.contactcenter.audit.chain.ChainFixture.verify;
import static org.contactcenter.audit.chain.ChainFixture.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.contactcenter.audit.chain.Finding.Kind;
import org.contactcenter.core.User;
import org.contactcenter.core.secret.KeyFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What left the database every day tells of whatever was done to the end of a chain. */
class AnchorIT {

  @Test
  void anAnchorSaysWhereTheChainEndedOnItsDay() throws IOException {
    var user = anAnchoredTrail(3);
    var day = ChainFixture.anchors().today();
    write(user);
    sealer().sealAll();

    var verification = verify(user);

    assertThat(verification.isIntact()).isTrue();
    assertThat(verification.sealedUpTo()).isEqualTo(4);
    assertThat(verification.anchoredUpTo()).contains(3L);
    assertThat(Files.readString(anchor(user, day)))
        .contains("center: " + user.centerId(), "sealed: 3", "day: " + day, "signature: ");
  }

  @Test
  void aDayHasOneAnchorWhichIsNeverWrittenAgain() throws IOException {
    var user = anAnchoredTrail(2);
    var day = ChainFixture.anchors().today();
    var first = Files.readString(anchor(user, day));

    write(user);
    sealer().sealAll();
    sealer().anchorAll();

    assertThat(Files.readString(anchor(user, day))).isEqualTo(first);
    assertThat(anchor(user, day).getParent().toFile().list()).hasSize(1);
  }

  @Test
  void aTailCutOffWithItsSealsIsFoundUpToTheAnchor() {
    var user = anAnchoredTrail(5);

    cutOff(user, 3);

    assertThat(found(user)).containsExactly(Kind.TRUNCATED);
  }

  @Test
  void aTailThatGrewAgainIsNotTheOneAnchored() {
    var user = anAnchoredTrail(5);

    cutOff(user, 3);
    for (var entry = 0; entry < 4; entry++) {
      write(user);
    }
    sealer().sealAll();

    assertThat(found(user)).containsExactly(Kind.REWRITTEN);
  }

  @Test
  void aTrailGoneAsAWholeIsMissed() {
    var user = anAnchoredTrail(3);

    cutOff(user, 0);

    assertThat(found(user)).containsExactly(Kind.TRUNCATED);
    assertThat(ChainFixture.anchors().centers()).contains(user.centerId());
  }

  @Test
  void aChainMadeAnewWithoutTheKeyIsFound(@TempDir Path temporary) {
    var user = aTrail(4);
    var folder = new KeyFolder(temporary.resolve("keys"));
    folder.make();

    harm("UPDATE audit_entry SET action = 'case.closed' WHERE center_id = ?", user.centerId());
    harm("DELETE FROM audit_seal WHERE center_id = ?", user.centerId());
    harm(
        """
        INSERT INTO audit_unsealed (center_id, entry)
        SELECT center_id, seq FROM audit_entry WHERE center_id = ?
        """,
        user.centerId());
    sealer(folder.open()).sealAll();

    assertThat(found(user)).hasSize(8).containsOnly(Kind.ALTERED, Kind.REORDERED);
  }

  @Test
  void aChainMadeAnewByTheServiceItselfIsNotTheOneAnchored() {
    var user = anAnchoredTrail(4);

    harm("UPDATE audit_entry SET action = 'case.closed' WHERE center_id = ?", user.centerId());
    harm("DELETE FROM audit_seal WHERE center_id = ?", user.centerId());
    harm(
        """
        INSERT INTO audit_unsealed (center_id, entry)
        SELECT center_id, seq FROM audit_entry WHERE center_id = ?
        """,
        user.centerId());
    sealer().sealAll();

    assertThat(found(user)).containsExactly(Kind.REWRITTEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "day: ",
        "anchored-at: ",
        "center: ",
        "sealed: ",
        "head: ",
        "previous: ",
        "signature: "
      })
  void noLineOfAnAnchorIsEditedUnnoticed(String line) throws IOException {
    var user = anAnchoredTrail(2);
    var file = anchor(user, ChainFixture.anchors().today());

    var text = Files.readString(file);
    var at = text.indexOf(line) + line.length();
    var other = text.charAt(at) == '2' ? '3' : '2';
    Files.writeString(file, text.substring(0, at) + other + text.substring(at + 1));

    assertThat(found(user)).containsExactly(Kind.ANCHOR_ALTERED);
  }

  @Test
  void anAnchorOfAnotherDayOrCenterDoesNotStandIn() throws IOException {
    var user = anAnchoredTrail(2);
    var first = anchor(user, ChainFixture.anchors().today());
    var stranger = anAnchoredTrail(2);
    var second = anchor(user, ChainFixture.anchors().today());

    Files.write(second, Files.readAllBytes(first));
    assertThat(found(user)).containsExactly(Kind.ANCHOR_ALTERED);
    Files.write(second, Files.readAllBytes(anchor(stranger, ChainFixture.anchors().today())));
    assertThat(found(user)).containsExactly(Kind.ANCHOR_ALTERED);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void noAnchorIsTakenOutOfTheRowUnnoticed(int which) throws IOException {
    var user = anAnchoredTrail(1);
    var days = new ArrayList<>(List.of(ChainFixture.anchors().today()));
    for (var more = 0; more < 2; more++) {
      write(user);
      sealer().sealAll();
      days.add(anchorNextDay());
    }
    assertThat(found(user)).isEmpty();

    Files.delete(anchor(user, days.get(which)));

    assertThat(found(user)).containsExactly(Kind.ANCHOR_REMOVED);
  }

  private static void cutOff(User user, int left) {
    harm(
        """
        DELETE FROM audit_entry WHERE seq IN (
          SELECT entry FROM audit_seal WHERE center_id = ? AND number > ?)
        """,
        user.centerId(),
        left);
    harm("DELETE FROM audit_seal WHERE center_id = ? AND number > ?", user.centerId(), left);
  }
}
