package org.contactcenter.transfer.imports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;

/**
 * How far imports have come. It is written under the lock of the import, and only by whoever still
 * sees it as it is: two nodes never do the same rows.
 */
final class Progress {
  private final Ground ground;
  private final ImportDao dao;
  private final ImportContent content;

  Progress(Ground ground, ImportContent content) {
    this.ground = ground;
    this.dao = ground.jdbi().onDemand(ImportDao.class);
    this.content = content;
  }

  /** The import was changed by somebody else since it was looked at. */
  static final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  Optional<Import> find(Scope scope, UUID id) {
    return ground.transactions().in(scope, () -> dao.find(id));
  }

  /**
   * What has become of some rows.
   *
   * @param taken how many were taken in
   */
  record Outcome(int taken, List<RowProblem> problems) {}

  /** Takes rows in and says so, and what is wrong with some, in one transaction. */
  void taking(User user, Import of, int rows, Supplier<Outcome> work) {
    ground
        .transactions()
        .run(
            user.scope(),
            () -> {
              requireCurrent(of);
              var outcome = work.get();
              dao.insertProblems(outcome.problems());
              dao.progress(of.id(), rows, outcome.taken());
            });
  }

  /** Says that rows were looked at, and what is wrong with some. */
  void looked(User user, Import of, int rows, List<RowProblem> problems) {
    ground
        .transactions()
        .run(
            user.scope(),
            () -> {
              requireCurrent(of);
              dao.insertProblems(problems);
              dao.progress(of.id(), rows, 0);
            });
  }

  int refused(User user, Import of) {
    return ground.transactions().in(user.scope(), () -> dao.refusedRows(of.id()));
  }

  /** Ends the present round. Once every row is in, nothing of the table is kept. */
  void end(User user, Import of, ImportStatus to) {
    ground
        .transactions()
        .run(
            user.scope(),
            () -> {
              requireCurrent(of);
              var ended = of.become(to);
              dao.update(to == ImportStatus.RUNNING ? ended : ended.with(of.done()));
              if (to == ImportStatus.DONE && of.imported() == of.rows()) {
                content.drop(of.id());
              }
              record(user, of, to);
            });
  }

  /** Ends what nobody may go on with any more. */
  void fail(Scope scope, UUID id) {
    ground
        .transactions()
        .run(
            scope,
            () ->
                dao.lock(id)
                    .filter(each -> each.status().isAtWork())
                    .ifPresent(
                        each -> dao.update(each.become(ImportStatus.FAILED).with(each.done()))));
  }

  private void record(User user, Import of, ImportStatus to) {
    var fields = List.of("rows." + of.rows(), "imported." + of.imported());
    var word = to == ImportStatus.RUNNING ? "checked" : to.name().toLowerCase(Locale.ROOT);
    ground.audit().record(user, "import." + word, of.id(), Optional.empty(), fields);
  }

  private void requireCurrent(Import of) {
    var now = dao.lock(of.id()).orElseThrow(Overtaken::new);
    if (now.version() != of.version() || now.done() != of.done()) {
      throw new Overtaken();
    }
  }
}
