package org.contactcenter.transfer.imports;

import java.util.List;
import java.util.stream.Stream;
import org.contactcenter.audit.Ground;
import org.contactcenter.casefile.CaseErasure;
import org.contactcenter.center.CenterModule;
import org.contactcenter.center.Court;
import org.contactcenter.center.Room;
import org.contactcenter.core.Role;
import org.contactcenter.core.Scope;
import org.contactcenter.core.job.Job;
import org.contactcenter.core.secret.Sealed;
import org.contactcenter.identity.Member;
import org.contactcenter.identity.Members;
import org.contactcenter.transfer.imports.row.House;

/** Assembles the taking in of another system's records. */
public final class ImportModule {
  /** The rows of tables, as they lie in the database. */
  public static final List<Sealed> SEALED = ImportContent.SEALED;

  private final ImportJob job;
  private final ImportErasure erasure;
  private final List<Object> resources;

  public ImportModule(
      Ground ground,
      CenterModule center,
      Members members,
      RowTaker.Doors doors,
      ImportSettings settings) {
    var content = new ImportContent(ground);
    var imports = new Imports(ground, content, settings);
    var progress = new Progress(ground, content);
    House.Source houses = scope -> house(scope, ground, center, members);
    var work = new ImportWork(ground, content, progress, new RowTaker(ground, doors), houses);
    erasure = new ImportErasure(ground, doors.cases());
    job = new ImportJob(ground, members, progress, work);
    resources =
        List.of(
            new ImportResource(imports, settings, ground.creations()),
            new ProblemResource(imports, ground),
            new SavedMappingResource(new SavedMappings(ground), ground.creations()));
  }

  /** Goes on with what was begun. */
  public ImportJob job() {
    return job;
  }

  /** What goes with a case. */
  public CaseErasure erasure() {
    return erasure;
  }

  public List<Job> jobs() {
    return List.of(job.job());
  }

  public List<Object> resources() {
    return resources;
  }

  private static List<Member> staff(Scope scope, Members members) {
    return Stream.of(Role.COORDINATOR, Role.CASE_WORKER, Role.SUPERVISOR)
        .flatMap(role -> members.holding(scope, role).stream())
        .distinct()
        .toList();
  }

  private static House house(Scope scope, Ground ground, CenterModule center, Members members) {
    return ground
        .transactions()
        .in(
            scope,
            () ->
                new House(
                    center.centers().of(scope).timeZone(),
                    House.named(center.rooms().all(scope), room -> List.of(room.name()), Room::id),
                    House.named(
                        center.courts().all(scope), court -> List.of(court.name()), Court::id),
                    House.named(
                        staff(scope, members),
                        member -> List.of(member.username(), member.displayName()),
                        Member::accountId)));
  }
}
