package org.contactcenter.audit.chain;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contactcenter.audit.AuditEntry;

/** One way along the chain of a center, from its first seal to its last. */
final class Walk {
  private final Links links;
  private final Map<Long, List<Anchor>> anchors;
  private final Findings findings;
  private long number;
  private String previous = Seal.NONE;

  Walk(Links links, List<Anchor> anchors, Findings findings) {
    this.links = links;
    this.anchors = anchors.stream().collect(groupingBy(Anchor::number));
    this.findings = findings;
  }

  /** The next seal there is, and its entry if there still is one. */
  void step(Seal seal, Optional<AuditEntry> entry) {
    if (seal.number() != number + 1) {
      findings.ofSeal(Finding.Kind.REMOVED, number + 1);
    } else if (!links.follows(seal, previous)) {
      findings.ofSeal(Finding.Kind.REORDERED, seal.number());
    }
    entry.ifPresentOrElse(
        known -> {
          if (!links.says(seal, known)) {
            findings.ofSeal(Finding.Kind.ALTERED, seal.number(), known.id());
          }
        },
        () -> findings.ofSeal(Finding.Kind.REMOVED, seal.number()));
    anchors.getOrDefault(seal.number(), List.of()).stream()
        .filter(anchor -> !anchor.head().equals(seal.chained()))
        .forEach(anchor -> findings.ofAnchor(Finding.Kind.REWRITTEN, anchor));
    number = seal.number();
    previous = seal.chained();
  }

  /** There is no further seal. */
  void end() {
    anchors.values().stream()
        .flatMap(List::stream)
        .filter(anchor -> anchor.number() > number)
        .forEach(anchor -> findings.ofAnchor(Finding.Kind.TRUNCATED, anchor));
  }

  long number() {
    return number;
  }

  /** What the last seal ends in. */
  Optional<String> head() {
    return Optional.of(previous).filter(any -> number > 0);
  }
}
