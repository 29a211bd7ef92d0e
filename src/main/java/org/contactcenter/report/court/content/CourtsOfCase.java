package org.contactcenter.report.court.content;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.casefile.order.CourtOrder;
import org.contactcenter.center.Court;
import org.contactcenter.center.Courts;
import org.contactcenter.core.Scope;
import org.contactcenter.referral.Referrals;

/** Which courts have to do with a case: those of its orders, and the one it was referred by. */
public final class CourtsOfCase {
  private final CaseParts parts;
  private final Referrals referrals;
  private final Courts courts;

  public CourtsOfCase(CaseParts parts, Referrals referrals, Courts courts) {
    this.parts = parts;
    this.referrals = referrals;
    this.courts = courts;
  }

  /** A court with its number of the matter. */
  public record Matter(UUID courtId, String name, String number) {
    private Matter(UUID courtId, String number, Map<UUID, String> names) {
      this(courtId, names.getOrDefault(courtId, "–"), number);
    }
  }

  /** The court of the order that holds today, else of the latest, else of the referral. */
  public Optional<Matter> governing(Scope scope, CaseFile file) {
    var all = of(scope, file);
    return parts
        .cases()
        .orderOn(scope, file.id(), parts.time().today(scope))
        .map(CourtOrder::courtId)
        .flatMap(
            holds ->
                all.stream()
                    .filter(each -> each.courtId().equals(holds))
                    .reduce(CourtsOfCase::later))
        .or(() -> all.stream().reduce(CourtsOfCase::later));
  }

  /** Every court that may get a report, the one of the latest order last. */
  public List<Matter> of(Scope scope, CaseFile file) {
    var names = courts.all(scope).stream().collect(toMap(Court::id, Court::name));
    var referred =
        referrals.of(scope, file.origin().referralId()).order().stream()
            .map(order -> new Matter(order.courtId(), order.caseNumber(), names));
    var ordered =
        parts.orders().of(scope, file.id()).orders().stream()
            .map(order -> new Matter(order.courtId(), order.caseNumber(), names));
    return Stream.concat(referred, ordered).toList();
  }

  private static Matter later(Matter earlier, Matter later) {
    return later;
  }

  /** The agency that sent the family. */
  public Optional<String> agency(Scope scope, CaseFile file) {
    return referrals.of(scope, file.origin().referralId()).agency();
  }
}
