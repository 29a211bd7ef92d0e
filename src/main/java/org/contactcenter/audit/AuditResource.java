package org.contactcenter.audit;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Page;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Paging;
import org.contactcenter.core.sheet.Sheet;
import org.contactcenter.core.sheet.TableTypes;

/** The audit trail for auditors: ids only, no case content. */
@Path("/audit")
@Produces(APPLICATION_JSON)
public final class AuditResource {
  private static final Sheet<View> SHEET =
      Sheet.<View>of("audit-trail")
          .with("id", View::id)
          .with("at", View::at)
          .with("actor", View::actor)
          .with("action", View::action)
          .with("subject", View::subject)
          .with("caseId", View::caseId)
          .with("fields", View::fields)
          .with("address", View::address);

  private final AuditTrail trail;

  AuditResource(AuditTrail trail) {
    this.trail = trail;
  }

  record View(
      UUID id,
      UUID actor,
      String action,
      UUID subject,
      Optional<UUID> caseId,
      List<String> fields,
      Instant at,
      String address) {
    static View of(AuditEntry entry) {
      return new View(
          entry.id(),
          entry.actor(),
          entry.action(),
          entry.subject(),
          entry.caseId(),
          entry.fields(),
          entry.at(),
          entry.address());
    }
  }

  @GET
  @Produces({APPLICATION_JSON, TableTypes.CSV, TableTypes.XLSX})
  @RolesAllowed(Role.Name.AUDITOR)
  public Page<View> list(
      @Auth User user,
      @QueryParam("subject") Optional<UUID> subject,
      @QueryParam("actor") Optional<UUID> actor,
      @QueryParam("caseId") Optional<UUID> caseId,
      @QueryParam("from") Optional<Instant> from,
      @QueryParam("to") Optional<Instant> to,
      @BeanParam Paging paging) {
    var query = new AuditTrail.Query(caseId, subject, actor, from, to);
    return paging.list(SHEET, at -> trail.read(user, query, at.cursor(), at.limit()).map(View::of));
  }
}
