package org.contactcenter.transfer.imports;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Problem;
import org.contactcenter.core.User;
import org.contactcenter.transfer.imports.Progress.Outcome;
import org.contactcenter.transfer.imports.Progress.Overtaken;
import org.contactcenter.transfer.imports.row.House;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the rows of imports. How far it has come is written with the rows themselves:
 * whatever node dies or is overtaken, the next goes on from there, and no row is taken in twice.
 */
final class ImportWork {
  private final Ground ground;
  private final ImportContent content;
  private final Progress progress;
  private final RowAttempts rows;
  private final House.Source houses;

  ImportWork(
      Ground ground,
      ImportContent content,
      Progress progress,
      RowTaker taker,
      House.Source houses) {
    this.ground = ground;
    this.content = content;
    this.progress = progress;
    this.rows = new RowAttempts(ground, progress, taker, new RowReader(content));
    this.houses = houses;
  }

  /** Does the next rows; false where there is nothing more to do, or somebody else does it. */
  boolean step(User user, UUID id) {
    var found = progress.find(user.scope(), id).filter(each -> each.status().isAtWork());
    try {
      found.ifPresent(of -> step(user, of));
      return found.isPresent();
    } catch (Overtaken byAnother) {
      return false;
    } catch (Problem busy) {
      if (busy.kind() == Problem.Kind.BUSY) {
        return false;
      }
      throw busy;
    }
  }

  private void step(User user, Import of) {
    if (of.done() == of.rows()) {
      progress.end(user, of, after(user, of));
      return;
    }
    var round = Round.of(user, of, houses.of(user.scope()));
    if (!round.isTrial() && of.isWhole()) {
      whole(round);
    } else {
      var scope = user.scope();
      rows.next(round, ground.transactions().in(scope, () -> content.after(of.id(), of.done())));
    }
  }

  private ImportStatus after(User user, Import of) {
    if (of.status() == ImportStatus.RUNNING) {
      return ImportStatus.DONE;
    }
    if (!of.isWhole()) {
      return ImportStatus.CHECKED;
    }
    return progress.refused(user, of) == 0 ? ImportStatus.RUNNING : ImportStatus.FAILED;
  }

  /** All rows in one transaction; the first refusal takes back all of them. */
  private void whole(Round round) {
    var at = new AtomicReference<@Nullable Row>();
    var of = round.of();
    try {
      progress.taking(round.user(), of, of.rows(), () -> new Outcome(all(round, at), List.of()));
    } catch (Problem refusal) {
      var row = at.get();
      if (row == null) {
        throw refusal;
      }
      progress.looked(round.user(), of, 0, RowAttempts.problems(round, row, refusal));
      progress.end(round.user(), of, ImportStatus.FAILED);
    }
  }

  private int all(Round round, AtomicReference<@Nullable Row> at) {
    var of = round.of();
    int taken = 0;
    for (int done = 0; done < of.rows(); done += ImportContent.AT_ONCE) {
      taken += rows.allOrNone(round, content.after(of.id(), done), at::set);
    }
    return taken;
  }
}
