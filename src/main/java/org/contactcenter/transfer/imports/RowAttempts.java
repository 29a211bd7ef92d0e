package org.contactcenter.transfer.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Problem;
import org.contactcenter.transfer.imports.ImportContent.Line;
import org.contactcenter.transfer.imports.Progress.Outcome;
import org.contactcenter.transfer.imports.Progress.Overtaken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tries rows, or takes them in: some in one transaction, each of them for itself, so that one that
 * is refused hinders no other and is told its own problem. In a trial nothing stays but that it was
 * tried.
 */
final class RowAttempts {
  private static final Logger LOG = LoggerFactory.getLogger(RowAttempts.class);

  private final Ground ground;
  private final Progress progress;
  private final RowTaker taker;
  private final RowReader reader;

  RowAttempts(Ground ground, Progress progress, RowTaker taker, RowReader reader) {
    this.ground = ground;
    this.progress = progress;
    this.taker = taker;
    this.reader = reader;
  }

  /** What has become of a row: nothing, where it was taken in before. */
  private record Result(Optional<TakenRow> taken, List<RowProblem> problems) {}

  void next(Round round, List<Line> lines) {
    if (round.isTrial()) {
      var tried = ground.transactions().rehearse(round.scope(), () -> eachForItself(round, lines));
      progress.looked(round.user(), round.of(), lines.size(), tried.problems());
    } else {
      progress.taking(round.user(), round.of(), lines.size(), () -> eachForItself(round, lines));
    }
  }

  /**
   * In the open transaction; answers how many were new. Throws the {@link Problem} of the first row
   * that has one, after {@code at} has heard which.
   */
  int allOrNone(Round round, List<Line> lines, Consumer<Row> at) {
    return ground
        .audit()
        .together(
            round.scope(),
            () -> {
              var rows = reader.read(round, lines);
              var taken = taker.begin(round, rows);
              for (var row : rows) {
                at.accept(row);
                taker.take(round, row, taken).ifPresent(taken::add);
              }
              return taken.keep();
            });
  }

  private Outcome eachForItself(Round round, List<Line> lines) {
    return ground
        .audit()
        .together(
            round.scope(),
            () -> {
              var rows = reader.read(round, lines);
              var taken = taker.begin(round, rows);
              var problems = new ArrayList<RowProblem>();
              for (var row : rows) {
                var result = result(round, row, taken);
                result.taken().ifPresent(taken::add);
                problems.addAll(result.problems());
              }
              return new Outcome(taken.keep(), problems);
            });
  }

  private Result result(Round round, Row row, TakenRows taken) {
    if (row.unreadable().isPresent()) {
      return refused(round, row, row.unreadable().get());
    }
    var scope = round.scope();
    return ground
        .transactions()
        .attempt(
            scope,
            () -> {
              var made = ground.audit().together(scope, () -> taker.take(round, row, taken));
              return new Result(made, List.of());
            },
            failure -> refused(round, row, failure));
  }

  private static Result refused(Round round, Row row, RuntimeException failure) {
    return new Result(Optional.empty(), problems(round, row, failure));
  }

  /** What the failure says of the row. */
  static List<RowProblem> problems(Round round, Row row, RuntimeException failure) {
    var id = round.of().id();
    if (failure instanceof Problem refusal) {
      if (refusal.kind() == Problem.Kind.BUSY) {
        throw new Overtaken();
      }
      return RowProblem.of(id, row, refusal, round.plan());
    }
    LOG.error("A row of an import failed: {}", failure.getClass().getName());
    return RowProblem.failed(id, row.line());
  }
}
