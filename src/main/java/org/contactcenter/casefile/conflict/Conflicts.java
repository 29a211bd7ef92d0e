package org.contactcenter.casefile.conflict;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.contactcenter.casefile.CaseErasure;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.casefile.conflict.Conflict.Declaration;
import org.contactcenter.casefile.conflict.ConflictDao.Barred;
import org.contactcenter.center.interpreter.Interpreters;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.identity.Members;
import org.contactcenter.rights.Extent;
import org.contactcenter.rights.Matter;

/**
 * Declares conflicts of interest and ends them, under the lock of the case: whoever books a visit
 * holds the same, so that nobody is chosen who has just declared one.
 */
public final class Conflicts implements CaseErasure {
  private final ConflictDao dao;
  private final CaseParts parts;
  private final Members members;
  private final Interpreters interpreters;
  private final List<AffectedVisits> visits = new CopyOnWriteArrayList<>();

  Conflicts(CaseParts parts, Members members, Interpreters interpreters) {
    this.dao = parts.ground().jdbi().onDemand(ConflictDao.class);
    this.parts = parts;
    this.members = members;
    this.interpreters = interpreters;
  }

  /** Tells conflicts who knows of visits; until then there are none. */
  public void connect(AffectedVisits known) {
    visits.add(known);
  }

  /**
   * A conflict with what it leaves to be done.
   *
   * @param visitsAhead of the case, with the one it is about
   * @param caseWorker whether that one is responsible for the case still
   */
  public record Standing(Conflict conflict, List<UUID> visitsAhead, boolean caseWorker) {}

  /**
   * The members of staff and interpreters who must have nothing to do with the families now, by
   * case; in one statement.
   */
  public Map<UUID, Set<UUID>> barred(Scope scope, Collection<UUID> caseIds) {
    return parts.ground().transactions().in(scope, () -> dao.barred(caseIds)).stream()
        .collect(groupingBy(Barred::caseId, mapping(Barred::whose, toSet())));
  }

  /**
   * Throws a {@link Problem} for anyone unknown, for anyone but oneself where only a coordinator
   * may speak for others, and {@code case-closed}.
   */
  public UUID declare(User user, UUID caseId, Declaration declaration) {
    return parts
        .ground()
        .transactions()
        .in(
            user.scope(),
            () -> {
              parts.cases().lock(user.scope(), caseId).requireOpen();
              requireSpeaker(user, declaration);
              requireKnown(user.scope(), declaration);
              var conflict = Conflict.declared(caseId, declaration, user.id(), parts.time().now());
              dao.insert(conflict);
              parts.ground().audit().record(user, "conflict.declared", conflict.id(), caseId);
              return conflict.id();
            });
  }

  /** Throws a {@link Problem} {@code conflict-ended} where it does not stand any more. */
  public Standing end(User user, UUID caseId, UUID id, String reason) {
    return parts
        .cases()
        .writing(
            user,
            caseId,
            file -> {
              var conflict = find(caseId, id);
              if (!dao.end(conflict.ended(user.id(), parts.time().now(), reason))) {
                throw Problem.rule("conflict-ended");
              }
              parts.ground().audit().record(user, "conflict.ended", id, caseId);
              return standing(user.scope(), file, find(caseId, id));
            });
  }

  List<Standing> list(User user, UUID caseId) {
    return parts
        .cases()
        .reading(
            user,
            caseId,
            file -> {
              var ahead = ahead(user.scope(), caseId);
              return dao.ofCase(caseId).stream().map(each -> standing(file, each, ahead)).toList();
            });
  }

  Standing read(User user, UUID caseId, UUID id) {
    return parts
        .cases()
        .reading(
            user,
            caseId,
            "conflict.read",
            id,
            file -> standing(user.scope(), file, find(caseId, id)));
  }

  /** To who declared it just now. */
  Standing show(User user, UUID caseId, UUID id) {
    return parts
        .ground()
        .transactions()
        .in(
            user.scope(),
            () ->
                standing(user.scope(), parts.cases().get(user.scope(), caseId), find(caseId, id)));
  }

  @Override
  public void erase(Scope scope, UUID caseId) {
    dao.erase(caseId);
  }

  private Conflict find(UUID caseId, UUID id) {
    return dao.find(caseId, id).orElseThrow(() -> Problem.absent("conflict", id));
  }

  private Standing standing(Scope scope, CaseFile file, Conflict conflict) {
    return standing(file, conflict, ahead(scope, file.id()));
  }

  private static Standing standing(CaseFile file, Conflict conflict, Map<UUID, List<UUID>> ahead) {
    if (!conflict.stands()) {
      return new Standing(conflict, List.of(), false);
    }
    return new Standing(
        conflict,
        ahead.getOrDefault(conflict.whose(), List.of()),
        file.caseWorker().filter(conflict.whose()::equals).isPresent());
  }

  private Map<UUID, List<UUID>> ahead(Scope scope, UUID caseId) {
    return visits.isEmpty() ? Map.of() : visits.get(0).ahead(scope, caseId);
  }

  private static void requireSpeaker(User user, Declaration declaration) {
    var own = declaration.accountId().filter(user.id()::equals).isPresent();
    if (!own && !Matter.CONFLICT_OF_INTEREST.isOpenTo(user, Extent.CENTER)) {
      throw Problem.field("userId", "only-own-conflict");
    }
  }

  private void requireKnown(Scope scope, Declaration declaration) {
    if (declaration.accountId().isPresent() == declaration.interpreterId().isPresent()) {
      throw Problem.field("userId", "user-or-interpreter");
    }
    if (members.findAll(scope, declaration.accountId().stream().toList()).isEmpty()
        && declaration.accountId().isPresent()) {
      throw Problem.field("userId", "unknown");
    }
    if (interpreters.all(scope, declaration.interpreterId().stream().toList()).isEmpty()
        && declaration.interpreterId().isPresent()) {
      throw Problem.field("interpreterId", "unknown");
    }
  }
}
