package org.contactcenter.party.correction;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Page;
import org.contactcenter.core.User;
import org.contactcenter.core.http.IfMatch;
import org.contactcenter.core.http.Versioned;

/** What is written of a person, its correction, and what was written before. */
@Path("/people/{personId}")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class PersonResource {
  private final Corrections corrections;

  PersonResource(Corrections corrections) {
    this.corrections = corrections;
  }

  record Correction(
      @NotBlank @Size(max = 200) String givenName,
      @NotBlank @Size(max = 200) String familyName,
      Optional<LocalDate> birthDate,
      @NotNull @Size(max = 10) List<@NotBlank @Size(max = 35) String> languages,
      Optional<@Size(min = 1, max = 20000) String> needs,
      @NotBlank @Size(max = 500) String reason) {

    Profile.Text text() {
      return new Profile.Text(givenName, familyName, birthDate, languages, needs);
    }
  }

  /**
   * The person as written now.
   *
   * @param birthYear of someone anonymised, all that is left
   */
  record View(
      UUID id,
      String givenName,
      String familyName,
      Optional<LocalDate> birthDate,
      Optional<Integer> birthYear,
      List<String> languages,
      Optional<String> needs,
      Optional<Instant> anonymisedAt,
      int version)
      implements Versioned {

    static View of(Profile person) {
      var text = person.text();
      return new View(
          person.id(),
          text.givenName(),
          text.familyName(),
          text.birthDate(),
          person.birthYear(),
          text.languages(),
          text.needs(),
          person.anonymisedAt(),
          person.version());
    }
  }

  /** What was written until it was corrected, and why it was. */
  record FormerView(
      int version,
      String givenName,
      String familyName,
      Optional<LocalDate> birthDate,
      List<String> languages,
      Optional<String> needs,
      Instant replacedAt,
      UUID replacedBy,
      String reason) {

    static FormerView of(FormerVersion former) {
      var text = former.text();
      return new FormerView(
          former.version(),
          text.givenName(),
          text.familyName(),
          text.birthDate(),
          text.languages(),
          text.needs(),
          former.replacedAt(),
          former.replacedBy(),
          former.reason());
    }
  }

  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public View read(@Auth User user, @PathParam("personId") UUID personId) {
    return View.of(corrections.read(user, personId));
  }

  @PUT
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public View correct(
      @Auth User user,
      @PathParam("personId") UUID personId,
      @BeanParam IfMatch ifMatch,
      @NotNull @Valid Correction request) {
    return View.of(
        corrections.correct(user, personId, ifMatch::require, request.text(), request.reason()));
  }

  @GET
  @Path("history")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Page<FormerView> history(@Auth User user, @PathParam("personId") UUID personId) {
    var versions = corrections.history(user, personId);
    return new Page<>(versions.stream().map(FormerView::of).toList(), Optional.empty());
  }
}
