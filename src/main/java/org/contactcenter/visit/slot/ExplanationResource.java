package org.contactcenter.visit.slot;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.core.Interval;
import org.contactcenter.core.Language;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;
import org.contactcenter.core.http.problem.ProblemMessages;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.rule.Objection;

/** Why a time is not among the free and legal ones. */
@Path("/slots/explanation")
@Produces(APPLICATION_JSON)
public final class ExplanationResource {
  private final Slots slots;
  private final ProblemMessages messages = new ProblemMessages();

  ExplanationResource(Slots slots) {
    this.slots = slots;
  }

  /**
   * One thing that speaks against it.
   *
   * @param field of a booking that would have to change
   */
  record Reason(String field, String code, String message) {}

  /**
   * @param free whether the visit could be booked; there are no objections then
   */
  record View(boolean free, List<Reason> objections) {}

  /** Says what kind of thing is in the way, never whose. */
  @GET
  @RolesAllowed({Role.Name.COORDINATOR, Role.Name.CASE_WORKER})
  public View explain(
      @Auth User user,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) Optional<String> accepted,
      @QueryParam("caseId") @NotNull UUID caseId,
      @QueryParam("startsAt") @NotNull Instant startsAt,
      @QueryParam("durationMinutes") @DefaultValue("60") @Min(5) @Max(1440) int durationMinutes,
      @QueryParam("type") @DefaultValue("SUPERVISED") VisitType type,
      @QueryParam("roomId") Optional<UUID> roomId,
      @QueryParam("supervisorId") Optional<UUID> supervisorId) {
    var ask = new Outlooks.Ask(type, roomId, supervisorId.map(Set::of), Optional.empty());
    var time = Interval.of(startsAt, Duration.ofMinutes(durationMinutes));
    var language = accepted.flatMap(Language::negotiate).orElse(Language.EN);
    var objections = slots.explain(user, caseId, ask, time);
    return new View(
        objections.isEmpty(), objections.stream().map(each -> reason(each, language)).toList());
  }

  private Reason reason(Objection objection, Language language) {
    var code = objection.code();
    var message =
        messages
            .text(language, code + ".detail", objection.args())
            .or(() -> messages.text(language, "violation." + code, objection.args()))
            .orElse(code);
    return new Reason(objection.field(), code, message);
  }
}
