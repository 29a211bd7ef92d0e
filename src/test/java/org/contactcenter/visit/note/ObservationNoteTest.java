package org.contactcenter.visit.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.contactcenter.core.Problem;
import org.junit.jupiter.api.Test;

class ObservationNoteTest {
  private static final Instant WRITTEN = Instant.parse("2026-03-02T15:00:00Z");
  private static final Duration EDITABLE = Duration.ofHours(24);
  private static final Instant LAST_SECOND = WRITTEN.plus(EDITABLE).minusSeconds(1);
  private static final Instant LOCKED = WRITTEN.plus(EDITABLE);
  private static final UUID AUTHOR = UUID.randomUUID();

  @Test
  void aDraftIsEditedUntilTheLastSecondBeforeItsLock() {
    var edited = aNote().edit("The child waved.", WRITTEN, LAST_SECOND, EDITABLE);

    assertThat(edited.text()).isEqualTo("The child waved.");
    assertThat(edited.author()).isEqualTo(AUTHOR);
    assertThat(edited.writtenAt()).isEqualTo(WRITTEN);
  }

  @Test
  void aDraftIsNoLongerEditedFromTheMomentOfItsLock() {
    refused("note-locked", () -> aNote().edit("x", WRITTEN, LOCKED, EDITABLE));
  }

  @Test
  void aLockedDraftCanStillBeSigned() {
    assertThat(aNote().sign(LOCKED).signedAt()).contains(LOCKED);
  }

  @Test
  void aNoteIsSignedOnce() {
    var signed = aNote().sign(WRITTEN);

    refused("note-signed", () -> signed.sign(WRITTEN));
    refused("note-signed", () -> signed.edit("x", WRITTEN, WRITTEN, EDITABLE));
  }

  @Test
  void aDraftIsEditedInsteadOfAmended() {
    refused("note-draft", () -> aNote().amend(AUTHOR, "x", LAST_SECOND, EDITABLE));
  }

  @Test
  void anAmendmentBearsItsOwnAuthorAndDateAndLeavesTheNoteAlone() {
    var signed = aNote().sign(WRITTEN);
    var other = UUID.randomUUID();

    var amendment = signed.amend(other, "It was the left hand.", LAST_SECOND, EDITABLE);

    assertThat(amendment.noteId()).isEqualTo(signed.id());
    assertThat(amendment.author()).isEqualTo(other);
    assertThat(amendment.writtenAt()).isEqualTo(LAST_SECOND);
    assertThat(aNote().amend(AUTHOR, "x", LOCKED, EDITABLE).text()).isEqualTo("x");
  }

  private static void refused(String code, Runnable verb) {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(verb::run)
        .extracting(Problem::code)
        .isEqualTo(code);
  }

  private static ObservationNote aNote() {
    return ObservationNote.draft(
        UUID.randomUUID(), UUID.randomUUID(), AUTHOR, "The child smiled.", WRITTEN, WRITTEN);
  }
}
