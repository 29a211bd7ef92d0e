package org.contactcenter.transfer.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.contactcenter.transfer.imports.ImportContent.Line;
import org.contactcenter.transfer.imports.Progress.Overtaken;
import org.contactcenter.transfer.imports.row.House;
import org.contactcenter.transfer.imports.row.RowRequest;
import org.jdbi.v3.core.ConnectionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tries rows, or takes them in: all of them in one transaction while that goes well, one by one
 * where it does not, so that each is told its own problem. In a trial nothing stays but that it was
 * tried.
 */
final class RowAttempts {
  private static final Logger LOG = LoggerFactory.getLogger(RowAttempts.class);

  private final Transactions transactions;
  private final Progress progress;
  private final RowTaker taker;
  private final KeysSeen keys;

  RowAttempts(Transactions transactions, Progress progress, RowTaker taker, KeysSeen keys) {
    this.transactions = transactions;
    this.progress = progress;
    this.taker = taker;
    this.keys = keys;
  }

  /** In whose name, of which import, and in which house. */
  record Round(User user, Import of, House house) {
    boolean isTrial() {
      return of.status() == ImportStatus.CHECKING;
    }

    Round now(Import current) {
      return new Round(user, current, house);
    }
  }

  void next(Round round, List<Line> lines) {
    try {
      if (round.isTrial()) {
        rehearse(round, lines);
        progress.looked(round.user(), round.of(), lines.size(), List.of());
      } else {
        progress.taking(round.user(), round.of(), lines.size(), () -> taken(round, lines));
      }
    } catch (Overtaken byAnother) {
      throw byAnother;
    } catch (ConnectionException noDatabase) {
      throw noDatabase;
    } catch (RuntimeException someRow) {
      oneByOne(round, lines);
    }
  }

  private int taken(Round round, List<Line> lines) {
    return (int) lines.stream().filter(line -> take(round, line)).count();
  }

  /** In the open transaction; false where the row was taken in before. */
  boolean take(Round round, Line line) {
    var of = round.of();
    keys.requireFirst(of, line);
    return taker.take(round.user(), of, line.number(), request(round, line));
  }

  /** What a refusal says of the row. */
  List<RowProblem> refused(Round round, Line line, Problem refusal) {
    if (refusal.kind() == Problem.Kind.BUSY) {
      throw new Overtaken();
    }
    var of = round.of();
    return RowProblem.of(of.id(), line.number(), refusal, of.plan(), readable(round, line));
  }

  private void oneByOne(Round round, List<Line> lines) {
    if (round.isTrial()) {
      var problems = lines.stream().flatMap(line -> tried(round, line).stream()).toList();
      progress.looked(round.user(), round.of(), lines.size(), problems);
      return;
    }
    var current = round;
    for (var line : lines) {
      var problems = new ArrayList<>(tried(current, line));
      if (!problems.isEmpty()) {
        progress.looked(current.user(), current.of(), 1, problems);
      }
      current = current.now(progress.reread(current.user(), current.of()));
    }
  }

  /** What is wrong with the row; empty where it was tried, or taken in, well. */
  private List<RowProblem> tried(Round round, Line line) {
    try {
      if (round.isTrial()) {
        rehearse(round, List.of(line));
      } else {
        progress.taking(round.user(), round.of(), 1, () -> taken(round, List.of(line)));
      }
      return List.of();
    } catch (Problem refusal) {
      return refused(round, line, refusal);
    } catch (Overtaken byAnother) {
      throw byAnother;
    } catch (ConnectionException noDatabase) {
      throw noDatabase;
    } catch (RuntimeException failure) {
      LOG.error("A row of an import failed: {}", failure.getClass().getName());
      return RowProblem.failed(round.of().id(), line.number());
    }
  }

  private void rehearse(Round round, List<Line> lines) {
    transactions.rehearse(round.user().scope(), () -> taken(round, lines));
  }

  private static RowRequest request(Round round, Line line) {
    var of = round.of();
    return RowRequest.of(of.kind(), of.plan(), line.cells(), round.house());
  }

  private static Optional<RowRequest> readable(Round round, Line line) {
    try {
      return Optional.of(request(round, line));
    } catch (Problem unreadable) {
      return Optional.empty();
    }
  }
}
