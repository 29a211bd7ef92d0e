package org.contactcenter.visit.safety;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;
import static org.contactcenter.core.Role.Name.SUPERVISOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.User;
import org.contactcenter.party.Person;
import org.contactcenter.referral.Screening;

/** What the supervisor of the day must know; to them for that day alone. */
@Path("/visits/{id}/safety")
@Produces(APPLICATION_JSON)
public final class SafetyNotesResource {
  private final SafetyNotes notes;

  SafetyNotesResource(SafetyNotes notes) {
    this.notes = notes;
  }

  /** Dangers known, and what participants need; no contact data. */
  record View(
      UUID visitId,
      boolean domesticViolence,
      boolean restrainingOrder,
      Optional<String> allegations,
      Optional<String> notes,
      Optional<Screening.Level> level,
      List<String> factors,
      List<Need> needs) {

    static View of(SafetyNotes.Sheet sheet) {
      return new View(
          sheet.visitId(),
          sheet.told().domesticViolence(),
          sheet.told().restrainingOrder(),
          sheet.told().allegations(),
          sheet.told().notes(),
          sheet.screening().map(Screening::level),
          sheet.screening().map(Screening::factors).orElse(List.of()),
          sheet.inNeed().stream().map(Need::of).toList());
    }
  }

  /** What must be heeded when receiving someone, such as an illness. */
  record Need(UUID personId, String needs) {
    static Need of(Person person) {
      return new Need(person.id(), person.needs().orElse(""));
    }
  }

  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER, SUPERVISOR})
  public View get(@Auth User user, @PathParam("id") UUID id) {
    return View.of(notes.of(user, id));
  }
}
