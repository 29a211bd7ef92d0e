package org.contactcenter;

import java.util.List;
import java.util.stream.Stream;
import org.contactcenter.core.job.Job;
import org.contactcenter.transfer.archive.ArchiveModule;
import org.contactcenter.transfer.imports.ImportModule;
import org.contactcenter.transfer.imports.ImportSettings;
import org.contactcenter.transfer.imports.RowTaker;
import org.contactcenter.transfer.table.TableModule;
import org.contactcenter.visit.booking.PastVisits;

/** What leaves as a whole and what comes as a whole, connected to all features. */
final class TransferModule {
  private final ArchiveModule archive;
  private final TableModule table;
  private final ImportModule imports;

  /**
   * @param telling the resources that tell of cases
   */
  TransferModule(Features features, List<Object> telling, ImportSettings settings) {
    imports = imports(features, settings);
    features.casefile.listeners().erasure(imports.erasure());
    table = new TableModule(features.ground, features.center.centers());
    archive = new ArchiveModule(features.ground, features.casefile.cases(), telling);
  }

  private static ImportModule imports(Features features, ImportSettings settings) {
    var doors =
        new RowTaker.Doors(
            features.referral.written(),
            features.referral.referrals(),
            features.casefile.cases(),
            features.visit.written(),
            new PastVisits(features.casefile.parts(), features.center.centers()));
    return new ImportModule(
        features.ground, features.center, features.identity.members(), doors, settings);
  }

  List<Job> jobs() {
    return imports.jobs();
  }

  List<Object> resources() {
    return Stream.of(archive.resources(), imports.resources(), List.<Object>of(table.writer()))
        .flatMap(List::stream)
        .toList();
  }
}
