package org.contactcenter.visit.apart;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.center.Settings.FirstArrival;
import org.contactcenter.center.Settings.Separation;
import org.contactcenter.core.User;
import org.contactcenter.core.http.IfMatch;
import org.contactcenter.core.http.Versioned;
import org.contactcenter.visit.timetable.DoorRules;
import org.contactcenter.visit.timetable.Side;

/** How a case passes the door, where it differs from what the center has chosen. */
@Path("/cases/{id}/door-rules")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class CaseDoorsResource {
  private final CaseDoors doors;

  CaseDoorsResource(CaseDoors doors) {
    this.doors = doors;
  }

  /** What is absent, the center's settings say. */
  record Replace(
      Optional<@Min(0) @Max(240) Integer> gapMinutes,
      Optional<@Min(0) @Max(120) Integer> handoverMinutes,
      Optional<FirstArrival> firstArrival,
      Optional<Separation> separation) {
    OwnDoors of(UUID caseId) {
      return new OwnDoors(caseId, gapMinutes, handoverMinutes, firstArrival, separation, 0);
    }
  }

  /** The rules by which a visit would be booked now. */
  record Effective(int gapMinutes, int handoverMinutes, Side firstArrival, Separation separation) {
    static Effective of(DoorRules rules) {
      return new Effective(
          rules.gapMinutes(), rules.handoverMinutes(), rules.firstArrival(), rules.separation());
    }
  }

  record View(
      Optional<Integer> gapMinutes,
      Optional<Integer> handoverMinutes,
      Optional<FirstArrival> firstArrival,
      Optional<Separation> separation,
      Effective effective,
      int version)
      implements Versioned {
    static View of(CaseDoors.Doors doors) {
      var own = doors.own();
      return new View(
          own.gapMinutes(),
          own.handoverMinutes(),
          own.firstArrival(),
          own.separation(),
          Effective.of(doors.rules()),
          own.version());
    }
  }

  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public View get(@Auth User user, @PathParam("id") UUID caseId) {
    return View.of(doors.read(user, caseId));
  }

  @PUT
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public View replace(
      @Auth User user,
      @PathParam("id") UUID caseId,
      @BeanParam IfMatch ifMatch,
      @NotNull @Valid Replace request) {
    return View.of(doors.choose(user, ifMatch::require, request.of(caseId)));
  }
}
