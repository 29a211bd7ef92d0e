package org.contactcenter.audit.chain;

import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.PublicKeyVerify;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The anchors of the chains: signed when they are set, tested when they are read. */
final class Anchors {
  private final AnchorFolder folder;
  private final PublicKeySign signing;
  private final PublicKeyVerify verifying;
  private final InstantSource systemClock;

  Anchors(
      AnchorFolder folder,
      PublicKeySign signing,
      PublicKeyVerify verifying,
      InstantSource systemClock) {
    this.folder = folder;
    this.signing = signing;
    this.verifying = verifying;
    this.systemClock = systemClock;
  }

  LocalDate today() {
    return LocalDate.ofInstant(systemClock.instant(), ZoneOffset.UTC);
  }

  /** The centers that have any. */
  List<UUID> centers() {
    return folder.centers();
  }

  /** Says outside where the chain ends; once a day. */
  void set(Seal head) {
    var center = head.centerId();
    var last = folder.last(center);
    if (last.filter(day -> !day.isBefore(today())).isPresent()) {
      return;
    }
    var anchor =
        new Anchor(
            today(),
            systemClock.instant().truncatedTo(ChronoUnit.SECONDS),
            center,
            head.number(),
            head.chained(),
            last.map(day -> folder.read(center, day).digest()).orElse(Anchor.FIRST));
    folder.add(center, anchor.day(), AnchorFile.sign(anchor, signing));
  }

  /** The center's anchors in order; what is wrong with their files goes to the findings. */
  List<Anchor> of(UUID center, Findings findings) {
    var sound = new ArrayList<Anchor>();
    var before = Optional.of(Anchor.FIRST);
    for (var day : folder.days(center)) {
      var file = folder.read(center, day);
      var anchor = file.read(verifying).filter(read -> read.isOf(center, day));
      if (anchor.isEmpty()) {
        findings.ofAnchor(Finding.Kind.ANCHOR_ALTERED, day);
      } else if (before.filter(digest -> !digest.equals(anchor.get().previous())).isPresent()) {
        findings.ofAnchor(Finding.Kind.ANCHOR_REMOVED, day);
      }
      anchor.ifPresent(sound::add);
      before = anchor.map(any -> file.digest());
    }
    return sound;
  }
}
