package org.contactcenter.report.closure;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Language;
import org.contactcenter.core.Page;
import org.contactcenter.core.User;
import org.contactcenter.report.paper.PdfAnswer;

/** The letters that a case has brought about. */
@Path("/cases/{id}/notices")
@Produces(APPLICATION_JSON)
public final class NoticeResource {
  private final Notices notices;

  NoticeResource(Notices notices) {
    this.notices = notices;
  }

  /**
   * A letter and where it is.
   *
   * @param addressee the name as the letter has it
   * @param sha256 of the PDF, in hexadecimal digits
   * @param pdf the path to fetch it at
   */
  record View(
      UUID id,
      NoticeKind kind,
      String addressee,
      AddresseeKind addresseeKind,
      Optional<UUID> personId,
      Optional<UUID> courtId,
      Language language,
      Instant madeAt,
      String sha256,
      String pdf) {

    static View of(Notice notice, UriInfo uri) {
      return new View(
          notice.id(),
          notice.kind(),
          notice.addressee(),
          notice.addresseeKind(),
          notice.personId(),
          notice.courtId(),
          notice.language(),
          notice.madeAt(),
          notice.sha256(),
          path(notice, uri));
    }

    private static String path(Notice notice, UriInfo uri) {
      return uri.getBaseUriBuilder()
          .path("cases/{case}/notices/{notice}.pdf")
          .build(notice.caseId(), notice.id())
          .getPath();
    }
  }

  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Page<View> list(@Auth User user, @PathParam("id") UUID caseId, @Context UriInfo uri) {
    var all = notices.ofCase(user, caseId);
    return new Page<>(all.stream().map(notice -> View.of(notice, uri)).toList(), Optional.empty());
  }

  @GET
  @Path("{noticeId}")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public View get(
      @Auth User user,
      @PathParam("id") UUID caseId,
      @PathParam("noticeId") UUID id,
      @Context UriInfo uri) {
    return View.of(notices.find(user, caseId, id), uri);
  }

  @GET
  @Path("{noticeId}.pdf")
  @Produces(PdfAnswer.PDF)
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Response pdf(
      @Auth User user, @PathParam("id") UUID caseId, @PathParam("noticeId") UUID id) {
    return PdfAnswer.of("notice", id, notices.pdf(user, caseId, id));
  }
}
