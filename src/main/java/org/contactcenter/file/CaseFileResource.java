package org.contactcenter.file;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.IdempotencyKey;
import org.contactcenter.core.Page;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Creates;
import org.contactcenter.core.http.Paging;
import org.contactcenter.file.StoredFile.Label;
import org.contactcenter.file.StoredFile.Place;
import org.contactcenter.file.Uploads.Upload;

/** The files of a case over HTTP. */
@Path("/cases/{id}/files")
@Produces(APPLICATION_JSON)
public final class CaseFileResource {
  private final Shelf files;
  private final Uploads uploads;
  private final FileStore store;

  CaseFileResource(Shelf files, Uploads uploads, FileStore store) {
    this.files = files;
    this.uploads = uploads;
    this.store = store;
  }

  /** The body is the content itself; what it is, the content tells, whatever the header says. */
  @POST
  @Creates
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public FileView upload(
      @Auth User user,
      @PathParam("id") UUID caseId,
      @BeanParam IdempotencyKey key,
      @NotNull @Pattern(regexp = FileName.FORM) @QueryParam("name") String name,
      @NotNull @QueryParam("kind") FileKind kind,
      @QueryParam("orderId") Optional<UUID> orderId,
      @QueryParam("agreementId") Optional<UUID> agreementId,
      @QueryParam("consentId") Optional<UUID> consentId,
      @QueryParam("personId") Optional<UUID> personId,
      @NotNull InputStream body) {
    var place = new Place(Optional.empty(), orderId, agreementId, consentId, personId);
    var upload = new Upload(new Label(name, kind, place), body);
    return FileView.of(files.find(user, caseId, uploads.take(user, key, files, caseId, upload)));
  }

  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Page<FileView> list(
      @Auth User user, @PathParam("id") UUID caseId, @BeanParam Paging paging) {
    return files.page(user, caseId, paging.after(), paging.limit()).map(FileView::of);
  }

  @GET
  @Path("{fileId}")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public FileView get(@Auth User user, @PathParam("id") UUID caseId, @PathParam("fileId") UUID id) {
    return FileView.of(files.find(user, caseId, id));
  }

  /** To be saved; shown by a browser only where {@code inline} asks for it and it may be. */
  @GET
  @Path("{fileId}/content")
  @Produces({
    MediaTypes.PDF,
    MediaTypes.PNG,
    MediaTypes.JPEG,
    MediaTypes.TIFF,
    MediaTypes.ODT,
    MediaTypes.DOCX
  })
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Response content(
      @Auth User user,
      @PathParam("id") UUID caseId,
      @PathParam("fileId") UUID id,
      @QueryParam("inline") Optional<Boolean> inline) {
    var file = files.download(user, caseId, id);
    return FileAnswer.of(user, file, store, inline.orElse(false));
  }

  @DELETE
  @Path("{fileId}")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public void delete(@Auth User user, @PathParam("id") UUID caseId, @PathParam("fileId") UUID id) {
    files.delete(user, caseId, id);
  }
}
