package org.contactcenter.casefile.staffing;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.referral.Screening;
import org.contactcenter.referral.Screenings;

/** What families need of the staff at their visits. */
public final class Staffings {
  private final StaffingDao dao;
  private final CaseParts parts;
  private final Screenings screenings;

  Staffings(CaseParts parts, Screenings screenings) {
    this.dao = parts.ground().jdbi().onDemand(StaffingDao.class);
    this.parts = parts;
    this.screenings = screenings;
  }

  /** Of several cases, by case, whoever asks; in two statements. */
  public Map<UUID, Staffing> of(Scope scope, Collection<CaseFile> files) {
    return parts.ground().transactions().in(scope, () -> read(scope, files));
  }

  Staffing read(User user, UUID caseId) {
    return parts.cases().reading(user, caseId, file -> read(user.scope(), file));
  }

  /**
   * Says how many supervisors each visit needs from now on. Throws a {@link Problem} {@code
   * case-closed}; {@code condition} refuses the version found.
   */
  public Staffing set(User user, UUID caseId, IntConsumer condition, int supervisorsNeeded) {
    return parts
        .cases()
        .writing(
            user,
            caseId,
            file -> {
              condition.accept(read(user.scope(), file).version());
              dao.save(caseId, supervisorsNeeded);
              parts.ground().audit().record(user, "staffing.changed", caseId, caseId);
              return read(user.scope(), file);
            });
  }

  private Staffing read(Scope scope, CaseFile file) {
    return Objects.requireNonNull(read(scope, List.of(file)).get(file.id()), "asked about it");
  }

  private Map<UUID, Staffing> read(Scope scope, Collection<CaseFile> files) {
    var screened =
        screenings.latestOf(
            scope, files.stream().map(file -> file.origin().referralId()).distinct().toList());
    var set =
        dao.find(files.stream().map(CaseFile::id).toList()).stream()
            .collect(toMap(StaffingDao.Row::caseId, identity()));
    return files.stream()
        .collect(
            toMap(
                CaseFile::id,
                file ->
                    staffing(
                        Optional.ofNullable(set.get(file.id())),
                        Optional.ofNullable(screened.get(file.origin().referralId()))),
                (one, same) -> one));
  }

  private static Staffing staffing(Optional<StaffingDao.Row> set, Optional<Screening> screening) {
    var oneToOne = screening.filter(Screening::oneToOne).isPresent();
    return set.map(row -> new Staffing(row.supervisorsNeeded(), oneToOne, row.version()))
        .orElseGet(() -> new Staffing(Staffing.ONE, oneToOne, 0));
  }
}
