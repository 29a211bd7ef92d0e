package org.contactcenter.report.form;

import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Language;
import org.contactcenter.core.User;
import org.contactcenter.report.paper.PdfAnswer;

/** The certificate of one person's attendance over HTTP. */
@Path("/cases/{id}/attendance.pdf")
@Produces(PdfAnswer.PDF)
public final class AttendanceCertificateResource {
  private final AttendanceCertificates certificates;

  AttendanceCertificateResource(AttendanceCertificates certificates) {
    this.certificates = certificates;
  }

  /** Of the days from one to another, both included; in the center's language by default. */
  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Response print(
      @Auth User user,
      @PathParam("id") UUID caseId,
      @NotNull @QueryParam("person") UUID person,
      @NotNull @QueryParam("from") LocalDate from,
      @NotNull @QueryParam("to") LocalDate to,
      @QueryParam("language") Optional<Language> language) {
    var wish = new AttendanceCertificates.Wish(person, from, to, language);
    return PdfAnswer.of("attendance", person, certificates.print(user, caseId, wish));
  }
}
