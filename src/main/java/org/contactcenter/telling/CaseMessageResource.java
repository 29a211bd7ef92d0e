package org.contactcenter.telling;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.contactcenter.core.Page;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Paging;

/** What was told to whom in a case. */
@Path("/cases/{id}/messages")
@Produces(APPLICATION_JSON)
public final class CaseMessageResource {
  private final Correspondence correspondence;

  CaseMessageResource(Correspondence correspondence) {
    this.correspondence = correspondence;
  }

  /** The newest first. */
  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Page<MessageView> list(
      @Auth User user, @PathParam("id") UUID id, @BeanParam Paging paging) {
    return correspondence.ofCase(user, id, paging.after(), paging.limit()).map(MessageView::of);
  }
}
