package org.contactcenter.work;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;
import static org.contactcenter.core.Role.Name.SUPERVISOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Page;
import org.contactcenter.core.User;
import org.contactcenter.core.sheet.Sheet;
import org.contactcenter.core.sheet.TableTypes;
import org.contactcenter.core.work.WorkItem;

/** What the caller is to do today, and should have done before. */
@Path("/work-queue")
@Produces(APPLICATION_JSON)
public final class WorkQueueResource {
  private static final Sheet<View> SHEET =
      Sheet.<View>of("work-queue")
          .with("kind", View::kind)
          .with("dueOn", View::dueOn)
          .with("overdue", View::overdue)
          .with("subjectId", View::subjectId)
          .with("caseId", View::caseId)
          .with("caseNumber", View::caseNumber)
          .with("personId", View::personId);

  private final WorkQueue queue;

  public WorkQueueResource(WorkQueue queue) {
    this.queue = queue;
  }

  record View(
      WorkItem.Kind kind,
      UUID subjectId,
      Optional<UUID> caseId,
      Optional<String> caseNumber,
      Optional<UUID> personId,
      LocalDate dueOn,
      boolean overdue) {

    static View of(WorkItem item, Map<UUID, String> numbers, LocalDate today) {
      return new View(
          item.kind(),
          item.subjectId(),
          item.caseId(),
          item.caseId().map(numbers::get),
          item.personId(),
          item.dueOn(),
          item.dueOn().isBefore(today));
    }
  }

  @GET
  @Produces({APPLICATION_JSON, TableTypes.CSV, TableTypes.XLSX})
  @RolesAllowed({COORDINATOR, CASE_WORKER, SUPERVISOR})
  public Page<View> get(@Auth User user) {
    var found = queue.of(user);
    var today = found.whose().today();
    var items = found.items().stream().map(item -> View.of(item, found.numbers(), today)).toList();
    return new Page<>(items, Optional.empty()).under(SHEET);
  }
}
