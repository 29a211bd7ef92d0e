package org.contactcenter.disclosure;

import static org.contactcenter.core.Role.Name.COORDINATOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Language;
import org.contactcenter.core.User;
import org.contactcenter.report.paper.Letterheads;
import org.contactcenter.report.paper.PdfAnswer;
import org.contactcenter.report.paper.Words;

/** The copy of what is kept of a person on paper, for people rather than programs. */
@Path("/people/{personId}/export.pdf")
@Produces(PdfAnswer.PDF)
public final class CopyPaperResource {
  private final PersonalCopies copies;
  private final Letterheads letterheads;

  CopyPaperResource(PersonalCopies copies, Letterheads letterheads) {
    this.copies = copies;
    this.letterheads = letterheads;
  }

  /** In the language named, else in the center's own. */
  @GET
  @RolesAllowed(COORDINATOR)
  public Response print(
      @Auth User user,
      @PathParam("personId") UUID personId,
      @QueryParam("language") Optional<Language> language) {
    var center = letterheads.center(user.scope());
    var wanted = language.orElse(center.language());
    var copy = copies.make(user, personId, wanted);
    var words = new CopyWords(new Words(wanted, center.timeZone()));
    var pdf = new CopyPaper(letterheads.of(user.scope()), words, copy).print();
    return PdfAnswer.of("person", personId, pdf);
  }
}
