package org.contactcenter.transfer.imports;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Problem;
import org.contactcenter.core.User;
import org.contactcenter.transfer.imports.ImportContent.Line;
import org.contactcenter.transfer.imports.Progress.Overtaken;
import org.contactcenter.transfer.imports.RowAttempts.Round;
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
    this.rows = new RowAttempts(ground.transactions(), progress, taker, new KeysSeen(content));
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
    }
  }

  private void step(User user, Import of) {
    if (of.done() == of.rows()) {
      progress.end(user, of, after(user, of));
      return;
    }
    var round = new Round(user, of, houses.of(user.scope()));
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
    var at = new AtomicReference<@Nullable Line>();
    var of = round.of();
    try {
      progress.taking(round.user(), of, of.rows(), () -> all(round, at));
    } catch (Problem refusal) {
      var line = at.get();
      if (line == null) {
        throw refusal;
      }
      progress.looked(round.user(), of, 0, rows.refused(round, line, refusal));
      progress.end(round.user(), of, ImportStatus.FAILED);
    }
  }

  private int all(Round round, AtomicReference<@Nullable Line> at) {
    var of = round.of();
    int taken = 0;
    for (int done = 0; done < of.rows(); done += ImportContent.AT_ONCE) {
      for (var line : content.after(of.id(), done)) {
        at.set(line);
        taken += rows.take(round, line) ? 1 : 0;
      }
    }
    return taken;
  }
}
