package org.contactcenter.casefile.representative;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.casefile.CaseErasure;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.core.secret.Sealed;
import org.contactcenter.core.secret.SealedColumn;
import org.contactcenter.core.secret.Vault;

/** Keeps who speaks for whom in a case. */
public final class Representatives implements CaseErasure {
  private static final String CONTEXT = "representative.reach/";

  /** How to reach them, as it lies in the database. */
  public static final List<Sealed> SEALED =
      List.of(new SealedColumn("representative", "id", "reach", CONTEXT));

  private final RepresentativeDao dao;
  private final CaseParts parts;
  private final Vault vault;

  public Representatives(CaseParts parts) {
    this.dao = parts.ground().jdbi().onDemand(RepresentativeDao.class);
    this.parts = parts;
    this.vault = parts.ground().keys().vault();
  }

  /** Throws a {@link Problem} for who is neither a side nor a child of the case. */
  UUID add(User user, UUID caseId, Representative.Entry entry) {
    return parts
        .cases()
        .writing(
            user,
            caseId,
            file -> {
              requireRepresentable(user.scope(), caseId, entry.personId());
              if (entry.until().filter(entry.from()::isAfter).isPresent()) {
                throw Problem.field("until", "ends-before-it-begins");
              }
              var representative = entered(caseId, entry);
              dao.insert(representative);
              parts
                  .ground()
                  .audit()
                  .record(user, "representative.added", representative.id(), caseId);
              return representative.id();
            });
  }

  /** Their last day. Throws a {@link Problem} {@code representative-ended} for a second one. */
  Representative end(User user, UUID caseId, UUID id, LocalDate until) {
    return parts
        .cases()
        .writing(
            user,
            caseId,
            file -> {
              if (!dao.end(id, existing(caseId, id).end(until))) {
                throw Problem.stale("representative", id);
              }
              parts.ground().audit().record(user, "representative.ended", id, caseId);
              return existing(caseId, id);
            });
  }

  List<Representative> list(User user, UUID caseId) {
    return parts
        .cases()
        .reading(user, caseId, "representatives.listed", caseId, file -> dao.ofCase(caseId));
  }

  Representative find(User user, UUID caseId, UUID id) {
    return parts
        .cases()
        .reading(user, caseId, "representative.read", id, file -> existing(caseId, id));
  }

  /** How to reach them; told only to who reads a single one. */
  Optional<String> reach(Representative representative) {
    return representative.reach().map(bytes -> vault.open(bytes, CONTEXT + representative.id()));
  }

  /** All of a case, those whose time is over too, whoever asks. */
  public List<Representative> of(Scope scope, UUID caseId) {
    return parts.ground().transactions().in(scope, () -> dao.ofCase(caseId));
  }

  /** How any of them can be reached, to be struck out of documents. */
  public List<String> reaches(Scope scope, UUID caseId) {
    return of(scope, caseId).stream().flatMap(each -> reach(each).stream()).toList();
  }

  /** That somebody was represented stays. */
  @Override
  public void erase(Scope scope, UUID caseId) {
    dao.erase(caseId);
  }

  private void requireRepresentable(Scope scope, UUID caseId, UUID personId) {
    var fits =
        parts.parties().of(scope, caseId).stream()
            .filter(party -> party.personId().equals(personId))
            .anyMatch(party -> party.isSide() || party.isChild());
    if (!fits) {
      throw Problem.field("personId", "no-party-to-represent");
    }
  }

  private Representative existing(UUID caseId, UUID id) {
    return dao.find(caseId, id).orElseThrow(() -> Problem.absent("representative", id));
  }

  private Representative entered(UUID caseId, Representative.Entry entry) {
    var id = UUID.randomUUID();
    return new Representative(
        id,
        caseId,
        entry.personId(),
        entry.kind(),
        entry.name(),
        entry.language(),
        entry.reach().map(plain -> vault.seal(plain, CONTEXT + id)),
        entry.from(),
        entry.until(),
        parts.time().now());
  }
}
