package org.contactcenter.disclosure;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.center.Centers;
import org.contactcenter.core.Language;
import org.contactcenter.core.User;
import org.contactcenter.party.copy.PersonalRecord;

/** The copy of what is kept of a person, to be saved and handed to them. */
@Path("/people/{personId}/export")
@Produces(APPLICATION_JSON)
public final class CopyResource {
  private final PersonalCopies copies;
  private final Centers centers;

  CopyResource(PersonalCopies copies, Centers centers) {
    this.copies = copies;
    this.centers = centers;
  }

  record FieldView(String name, String value) {}

  record RecordView(List<FieldView> fields) {
    static RecordView of(PersonalRecord record) {
      return new RecordView(
          record.fields().stream()
              .map(field -> new FieldView(field.name(), field.value()))
              .toList());
    }
  }

  record SectionView(String name, String title, List<RecordView> records) {
    static SectionView of(PersonalCopy.Section section) {
      return new SectionView(
          section.name(), section.title(), section.records().stream().map(RecordView::of).toList());
    }
  }

  /**
   * The copy.
   *
   * @param leftOut what is not in it, and why
   */
  record View(
      UUID personId,
      Instant madeAt,
      Language language,
      String title,
      List<String> leftOut,
      List<SectionView> sections) {

    static View of(PersonalCopy copy) {
      return new View(
          copy.personId(),
          copy.madeAt(),
          copy.language(),
          copy.title(),
          copy.leftOut(),
          copy.sections().stream().map(SectionView::of).toList());
    }
  }

  /** In the language named, else in the center's own. */
  @GET
  @RolesAllowed(COORDINATOR)
  public View export(
      @Auth User user,
      @PathParam("personId") UUID personId,
      @QueryParam("language") Optional<Language> language,
      @Context HttpServletResponse response) {
    var wanted = language.orElseGet(() -> centers.of(user.scope()).language());
    var copy = View.of(copies.make(user, personId, wanted));
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        "attachment; filename=\"person-%s.json\"".formatted(personId));
    return copy;
  }
}
