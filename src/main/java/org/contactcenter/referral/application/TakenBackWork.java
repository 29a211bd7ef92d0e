package org.contactcenter.referral.application;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.core.work.WorkItem;
import org.contactcenter.core.work.WorkSource;
import org.contactcenter.referral.CaseRegister;
import org.contactcenter.referral.CaseRegister.KnownCase;
import org.contactcenter.rights.Matter;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/**
 * Applications that a parent took back at the public door after they had become a case. That ends
 * nothing by itself: somebody is to speak with them, and to acknowledge it. The few that there are
 * are asked in two statements.
 */
final class TakenBackWork implements WorkSource {
  private final WorkDao dao;
  private final CaseRegister cases;

  TakenBackWork(Jdbi jdbi, CaseRegister cases) {
    this.dao = jdbi.onDemand(WorkDao.class);
    this.cases = cases;
  }

  @RegisterConstructorMapper(WorkDao.TakenBack.class)
  interface WorkDao {
    /** An application taken back, of which nobody has taken note. */
    record TakenBack(UUID referralId, UUID personId, Instant withdrawnAt) {}

    @SqlQuery(
        """
        SELECT a.referral_id, a.person_id, a.withdrawn_at
        FROM self_application a
        JOIN referral r ON r.center_id = a.center_id AND r.id = a.referral_id
        WHERE a.center_id = current_center() AND a.withdrawn_at IS NOT NULL
          AND a.acknowledged_at IS NULL AND a.person_id IS NOT NULL AND r.status = 'ACCEPTED'
        ORDER BY a.withdrawn_at, a.id
        """)
    List<TakenBack> takenBack();
  }

  @Override
  public List<WorkItem> due(Whose whose) {
    if (!Matter.REFERRAL_JUDGEMENT.isOpenTo(whose.user())) {
      return List.of();
    }
    var found = dao.takenBack();
    var files = open(whose, found);
    return found.stream()
        .flatMap(
            each ->
                Stream.ofNullable(files.get(each.referralId()))
                    .map(file -> item(whose, each, file)))
        .limit(AT_MOST)
        .toList();
  }

  private Map<UUID, KnownCase> open(Whose whose, List<WorkDao.TakenBack> found) {
    var ids = found.stream().map(WorkDao.TakenBack::referralId).distinct().toList();
    return ids.isEmpty()
        ? Map.of()
        : cases.ofReferrals(whose.user().scope(), ids).stream()
            .filter(file -> !file.ended())
            .filter(file -> whose.cases().map(own -> own.contains(file.caseId())).orElse(true))
            .collect(toMap(KnownCase::referralId, file -> file));
  }

  private static WorkItem item(Whose whose, WorkDao.TakenBack back, KnownCase file) {
    return new WorkItem(
        WorkItem.Kind.APPLICATION_WITHDRAWN,
        back.referralId(),
        Optional.of(file.caseId()),
        Optional.of(back.personId()),
        whose.dayOf(back.withdrawnAt()));
  }
}
