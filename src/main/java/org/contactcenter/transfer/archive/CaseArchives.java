package org.contactcenter.transfer.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.contactcenter.audit.Ground;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.Cases;
import org.contactcenter.core.Problem;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Paging;
import org.contactcenter.rights.Extent;
import org.contactcenter.rights.Matter;

/**
 * Archives of cases. One is made for a coordinator, or for the case worker whose case it is: who
 * opened a case for an hour in an emergency does not take all of it along. It stands in the trail
 * once, also where its reader hung up.
 */
final class CaseArchives {
  private final Ground ground;
  private final Cases cases;
  private final Doors doors;

  CaseArchives(Ground ground, Cases cases, Doors doors) {
    this.ground = ground;
    this.cases = cases;
    this.doors = doors;
  }

  /** The case. Throws a {@link Problem} (absent) for who may have no archive of it. */
  CaseFile open(User user, UUID caseId) {
    var file = cases.find(user, caseId);
    var mine = file.caseWorker().filter(user.id()::equals).isPresent();
    if (Matter.CASE_ARCHIVE.isOpenTo(user, Extent.CENTER)
        || (mine && Matter.CASE_ARCHIVE.isOpenTo(user, Extent.WORKED_ON))) {
      return file;
    }
    throw Problem.absent("case", caseId);
  }

  void write(Door.Call call, CaseFile file, Predicate<String> hasRole, OutputStream out)
      throws IOException {
    var archive = new Archive(out);
    try {
      ground
          .transactions()
          .snapshot(
              call.user().scope(),
              () -> fill(new Entries(doors, archive, call, hasRole), archive, file));
      archive.close();
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    } finally {
      record(call.user(), file, archive.entries());
    }
  }

  private void fill(Entries entries, Archive archive, CaseFile file) {
    try {
      new CaseWriter(entries).write(file.id());
      archive.list(file.number(), ground.clock().instant());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void record(User user, CaseFile file, int entries) {
    var fields = List.of("zip", "entries." + entries);
    ground.audit().record(user, "case.exported", file.id(), Optional.of(file.id()), fields);
  }

  static Paging first() {
    return Paging.widest(Optional.empty());
  }
}
