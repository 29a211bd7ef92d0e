package org.contactcenter.transfer.archive;

import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.contactcenter.core.User;

/** A case as one archive over HTTP. */
@Path("/cases/{id}/export.zip")
@Produces(ArchiveResource.ZIP)
public final class ArchiveResource {
  static final String ZIP = "application/zip";

  private final CaseArchives archives;

  ArchiveResource(CaseArchives archives) {
    this.archives = archives;
  }

  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Response export(
      @Auth User user,
      @PathParam("id") UUID caseId,
      @Context UriInfo address,
      @Context SecurityContext security) {
    var file = archives.open(user, caseId);
    var call = new Door.Call(user, address, CaseArchives.first(), Door.Call.of(caseId));
    StreamingOutput archive = out -> archives.write(call, file, security::isUserInRole, out);
    return Response.ok(archive, ZIP)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"case-" + caseId + ".zip\"")
        .build();
  }
}
