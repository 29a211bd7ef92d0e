package org.contactcenter.audit.chain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a verification finds: all are counted, the first are kept. */
final class Findings {
  static final int KEPT = 100;

  private final List<Finding> first = new ArrayList<>();
  private long count;

  void ofSeal(Finding.Kind kind, long number) {
    add(new Finding(kind, Optional.of(number), Optional.empty(), Optional.empty()));
  }

  void ofSeal(Finding.Kind kind, long number, UUID entry) {
    add(new Finding(kind, Optional.of(number), Optional.of(entry), Optional.empty()));
  }

  void ofEntry(Finding.Kind kind, Optional<UUID> entry) {
    add(new Finding(kind, Optional.empty(), entry, Optional.empty()));
  }

  void ofAnchor(Finding.Kind kind, LocalDate day) {
    add(new Finding(kind, Optional.empty(), Optional.empty(), Optional.of(day)));
  }

  /** An anchor that the chain does not keep to. */
  void ofAnchor(Finding.Kind kind, Anchor anchor) {
    add(
        new Finding(
            kind, Optional.of(anchor.number()), Optional.empty(), Optional.of(anchor.day())));
  }

  List<Finding> first() {
    return List.copyOf(first);
  }

  long count() {
    return count;
  }

  private void add(Finding finding) {
    count++;
    if (first.size() < KEPT) {
      first.add(finding);
    }
  }
}
