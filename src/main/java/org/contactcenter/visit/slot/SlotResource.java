package org.contactcenter.visit.slot;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Page;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Paging;
import org.contactcenter.referral.VisitType;

/** The free and legal times for a visit. */
@Path("/slots")
@Produces(APPLICATION_JSON)
public final class SlotResource {
  private static final int DAYS_LOOKED_AHEAD = 14;
  private static final String LANGUAGE = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*";

  private final Slots slots;

  SlotResource(Slots slots) {
    this.slots = slots;
  }

  record View(
      Instant startsAt,
      Instant endsAt,
      Optional<UUID> roomId,
      List<UUID> supervisorIds,
      List<DoorView> doorTimes) {

    static View of(Slots.Offer offer) {
      var visit = offer.slot().timetable().visit();
      var seat = offer.slot().seat();
      return new View(
          visit.start(),
          visit.end(),
          seat.roomId(),
          seat.supervisors().stream().sorted().toList(),
          offer.doors());
    }
  }

  /** One page: which slots there are changes with every booking. */
  @GET
  @RolesAllowed({Role.Name.COORDINATOR, Role.Name.CASE_WORKER})
  public Page<View> find(
      @Auth User user,
      @QueryParam("caseId") @NotNull UUID caseId,
      @QueryParam("from") Optional<LocalDate> from,
      @QueryParam("to") Optional<LocalDate> to,
      @QueryParam("durationMinutes") @DefaultValue("60") @Min(5) @Max(1440) int durationMinutes,
      @QueryParam("type") @DefaultValue("SUPERVISED") VisitType type,
      @QueryParam("interpreterLanguage")
          Optional<@Size(max = 35) @Pattern(regexp = LANGUAGE) String> interpreterLanguage,
      @QueryParam("supervisorLanguage")
          Optional<@Size(max = 35) @Pattern(regexp = LANGUAGE) String> supervisorLanguage,
      @BeanParam Paging paging) {
    var first = from.orElseGet(() -> slots.today(user.scope()));
    var last = to.orElseGet(() -> first.plusDays(DAYS_LOOKED_AHEAD));
    var wishes =
        new Wishes(
            Optional.empty(),
            supervisorLanguage,
            interpreterLanguage,
            Optional.empty(),
            Optional.empty());
    var query =
        new Slots.Query(caseId, type, wishes, Duration.ofMinutes(durationMinutes), first, last);
    var found = slots.find(user, query, paging.limit());
    return new Page<>(found.stream().map(View::of).toList(), Optional.empty());
  }
}
