package org.contactcenter.visit.safety;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;
import static org.contactcenter.core.Role.Name.SUPERVISOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.casefile.safety.SafetyPlanView;
import org.contactcenter.core.User;
import org.contactcenter.party.Person;
import org.contactcenter.referral.Screening;
import org.contactcenter.visit.safety.SafetySheets.Sheet;

/** What the supervisor of the day must know; to them for that day alone. */
@Path("/visits/{id}/safety")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class SafetyNotesResource {
  private final SafetyNotes notes;
  private final Acknowledgements acknowledgements;

  SafetyNotesResource(SafetyNotes notes, Acknowledgements acknowledgements) {
    this.notes = notes;
    this.acknowledgements = acknowledgements;
  }

  /** Dangers known, what participants need, and the plan for both; no contact data. */
  record View(
      UUID visitId,
      boolean domesticViolence,
      boolean restrainingOrder,
      Optional<String> allegations,
      Optional<String> notes,
      Optional<Screening.Level> level,
      List<String> factors,
      List<Need> needs,
      Optional<SafetyPlanView> plan,
      List<Collector> mayCollect,
      List<Read> acknowledged) {

    static View of(Sheet sheet) {
      return new View(
          sheet.visitId(),
          sheet.told().domesticViolence(),
          sheet.told().restrainingOrder(),
          sheet.told().allegations(),
          sheet.told().notes(),
          sheet.screening().map(Screening::level),
          sheet.screening().map(Screening::factors).orElse(List.of()),
          sheet.inNeed().stream().map(Need::of).toList(),
          sheet.plan().map(SafetyPlanView::of),
          sheet.collectors().stream().map(Collector::of).toList(),
          sheet.acknowledged().stream().map(Read::of).toList());
    }
  }

  /** What must be heeded when receiving someone, such as an illness. */
  record Need(UUID personId, String needs) {
    static Need of(Person person) {
      return new Need(person.id(), person.needs().orElse(""));
    }
  }

  /** Who may fetch the child. */
  record Collector(UUID personId, String givenName, String familyName) {
    static Collector of(Person person) {
      return new Collector(person.id(), person.givenName(), person.familyName());
    }
  }

  /** Which version of the plan was read by whom. */
  record Read(UUID supervisorId, int planVersion, Instant acknowledgedAt) {
    static Read of(Acknowledgement read) {
      return new Read(read.supervisorId(), read.planVersion(), read.acknowledgedAt());
    }
  }

  record Acknowledge(Optional<Integer> planVersion) {}

  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER, SUPERVISOR})
  public View get(@Auth User user, @PathParam("id") UUID id) {
    return View.of(notes.of(user, id));
  }

  @POST
  @Path("acknowledge")
  @RolesAllowed(SUPERVISOR)
  public View acknowledge(
      @Auth User user, @PathParam("id") UUID id, @NotNull @Valid Acknowledge request) {
    acknowledgements.acknowledge(user, id, request.planVersion());
    return View.of(notes.of(user, id));
  }
}
