package org.contactcenter.casefile.view;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static java.util.stream.Collectors.toMap;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.audit.AuditEntry;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.casefile.Cases;
import org.contactcenter.core.Page;
import org.contactcenter.core.User;
import org.contactcenter.identity.Member;
import org.contactcenter.identity.Members;

/**
 * What was done and read in a case, by whom and when, newest first: its part of the audit trail.
 */
@Path("/cases/{id}/timeline")
@Produces(APPLICATION_JSON)
public final class TimelineResource {
  private final Cases cases;
  private final AuditTrail audit;
  private final Members members;

  TimelineResource(Cases cases, AuditTrail audit, Members members) {
    this.cases = cases;
    this.audit = audit;
    this.members = members;
  }

  /** A member of staff; the name is absent once they no longer work in the center. */
  record Actor(UUID id, Optional<String> name) {}

  record View(UUID id, Instant at, Actor actor, String action, UUID subject) {
    static View of(AuditEntry entry, Map<UUID, String> names) {
      var actor = new Actor(entry.actor(), Optional.ofNullable(names.get(entry.actor())));
      return new View(entry.id(), entry.at(), actor, entry.action(), entry.subject());
    }
  }

  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Page<View> timeline(
      @Auth User user,
      @PathParam("id") UUID caseId,
      @QueryParam("after") Optional<String> after,
      @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(200) int limit) {
    var query = AuditTrail.Query.ofCase(caseId);
    var page = cases.reading(user, caseId, file -> audit.read(user, query, after, limit));
    var actors = page.items().stream().map(AuditEntry::actor).distinct().toList();
    var names =
        members.findAll(user.scope(), actors).stream()
            .collect(toMap(Member::accountId, Member::displayName));
    return page.map(entry -> View.of(entry, names));
  }
}
