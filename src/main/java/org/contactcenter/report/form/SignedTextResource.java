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
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.consent.text.TextPurpose;
import org.contactcenter.core.Language;
import org.contactcenter.core.User;
import org.contactcenter.report.paper.PdfAnswer;

/** A text to be signed on paper over HTTP: the center's rules, or a consent. */
@Path("/cases/{id}/form.pdf")
@Produces(PdfAnswer.PDF)
public final class SignedTextResource {
  private final SignedTexts texts;

  SignedTextResource(SignedTexts texts) {
    this.texts = texts;
  }

  /** For one person of the case, in their own language by default. */
  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Response print(
      @Auth User user,
      @PathParam("id") UUID caseId,
      @NotNull @QueryParam("purpose") TextPurpose purpose,
      @NotNull @QueryParam("person") UUID person,
      @QueryParam("language") Optional<Language> language) {
    var wish = new SignedTexts.Wish(purpose, person, language);
    return PdfAnswer.of("form", person, texts.print(user, caseId, wish));
  }
}
