package org.contactcenter.center;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Page;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;
import org.contactcenter.core.http.IfMatch;
import org.contactcenter.core.http.Paging;
import org.contactcenter.core.http.Versioned;
import org.contactcenter.core.sheet.TableTypes;
import org.contactcenter.hit.ChoicesRequest;
import org.contactcenter.hit.Hits;
import org.contactcenter.hit.Settlement;
import org.contactcenter.identity.Member;

/** Who works at the center, in what roles and languages, and when. */
@Path("/staff")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class StaffResource {
  private final Staff staff;

  StaffResource(Staff staff) {
    this.staff = staff;
  }

  /** The working week; empty: whenever the center is open. */
  record Availability(
      @NotNull @Size(max = 50) List<@NotNull @Valid WeeklyHours> availability,
      Optional<@Valid ChoicesRequest> visits) {}

  /**
   * A member of staff.
   *
   * @param visits those that a change hits, and what becomes of them; only in its answer
   */
  record View(
      UUID id,
      String displayName,
      List<Role> roles,
      List<String> languages,
      List<WeeklyHours> availability,
      int version,
      Optional<Hits> visits)
      implements Versioned {
    static View of(Staff.Worker worker, Optional<Hits> visits) {
      Member member = worker.member();
      return new View(
          member.accountId(),
          member.displayName(),
          member.roles(),
          member.languages(),
          worker.week(),
          member.version(),
          visits);
    }
  }

  @GET
  @Produces({APPLICATION_JSON, TableTypes.CSV, TableTypes.XLSX})
  @RolesAllowed({Role.Name.ADMIN, Role.Name.COORDINATOR, Role.Name.CASE_WORKER, Role.Name.AUDITOR})
  public Page<View> list(@Auth User user, @BeanParam Paging paging) {
    return paging.list(
        StaffSheet.SHEET,
        at ->
            staff
                .page(user, at.after(), at.limit())
                .map(worker -> View.of(worker, Optional.empty())));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.Name.ADMIN, Role.Name.COORDINATOR, Role.Name.CASE_WORKER, Role.Name.AUDITOR})
  public View get(@Auth User user, @PathParam("id") UUID id) {
    return View.of(staff.find(user, id), Optional.empty());
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({Role.Name.ADMIN, Role.Name.COORDINATOR})
  public View replace(
      @Auth User user,
      @PathParam("id") UUID id,
      @BeanParam IfMatch ifMatch,
      @QueryParam("preview") @DefaultValue("false") boolean preview,
      @NotNull @Valid Availability request) {
    var settlement = Settlement.of(request.visits(), preview);
    var worker = staff.work(user, id, ifMatch::require, request.availability(), settlement);
    return View.of(worker, settlement.hits());
  }
}
