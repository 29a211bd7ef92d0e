package org.contactcenter.transfer.imports;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.core.job.Job;
import org.contactcenter.identity.Member;
import org.contactcenter.identity.Members;
import org.contactcenter.rights.Extent;
import org.contactcenter.rights.Matter;

/**
 * Goes on with the imports of all centers, in the name of who let them begin, as long as they may;
 * and forgets those whose time is over.
 */
public final class ImportJob {
  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final UUID NOBODY = new UUID(0, 0);

  private final Ground ground;
  private final ImportDao dao;
  private final Members members;
  private final Progress progress;
  private final ImportWork work;

  ImportJob(Ground ground, Members members, Progress progress, ImportWork work) {
    this.ground = ground;
    this.dao = ground.jdbi().onDemand(ImportDao.class);
    this.members = members;
    this.progress = progress;
    this.work = work;
  }

  Job job() {
    return new Job("imports", PAUSE, this::run);
  }

  /** Does all there is to do. */
  public void run() {
    var now = ground.clock().instant();
    for (var center : ground.transactions().in(nobody(NOBODY), () -> dao.centers(now))) {
      var scope = nobody(center);
      ground.transactions().run(scope, () -> dao.forgetExpired(now));
      ground.transactions().in(scope, dao::atWork).forEach(id -> goOn(scope, id));
    }
  }

  /** Once it is begun it goes on to its end, or until nobody may go on with it. */
  private void goOn(Scope scope, UUID id) {
    boolean more = true;
    while (more) {
      var user = progress.find(scope, id).flatMap(of -> actor(scope, of));
      if (user.isEmpty()) {
        progress.fail(scope, id);
        return;
      }
      more = work.step(user.get(), id);
    }
  }

  private Optional<User> actor(Scope scope, Import of) {
    return members.findAll(scope, of.acting().stream().toList()).stream()
        .filter(member -> !member.locked())
        .map(member -> user(scope, member, of))
        .filter(user -> Matter.IMPORT.isOpenTo(user, Extent.CENTER))
        .findFirst();
  }

  private static User user(Scope scope, Member member, Import of) {
    return new User(
        member.accountId(),
        member.username(),
        of.id(),
        scope.centerId(),
        Set.copyOf(member.roles()),
        member.courtId(),
        of.address());
  }

  private static Scope nobody(UUID center) {
    return new Scope(center, NOBODY);
  }
}
