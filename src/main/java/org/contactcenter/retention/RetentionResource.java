package org.contactcenter.retention;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Page;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Paging;

/** What is due to be anonymised, and the word of a coordinator that it shall be. */
@Path("/retention")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class RetentionResource {
  private final Retention retention;

  RetentionResource(Retention retention) {
    this.retention = retention;
  }

  record Confirm() {}

  /**
   * What is due, and why.
   *
   * @param rule which of the center's rules says so
   * @param endedAt when the time began to run
   */
  record View(
      UUID id,
      RetentionItem.Kind kind,
      UUID subject,
      RetentionItem.Status status,
      RetentionRules.Rule rule,
      int years,
      Instant endedAt,
      LocalDate dueOn,
      Instant foundAt,
      Optional<Instant> confirmedAt,
      Optional<UUID> confirmedBy) {

    static View of(RetentionItem item) {
      return new View(
          item.id(),
          item.kind(),
          item.subject(),
          item.status(),
          item.rule(),
          item.years(),
          item.endedAt(),
          item.dueOn(),
          item.foundAt(),
          item.confirmedAt(),
          item.confirmedBy());
    }
  }

  @GET
  @RolesAllowed(COORDINATOR)
  public Page<View> list(
      @Auth User user,
      @QueryParam("status") @DefaultValue("DUE") RetentionItem.Status status,
      @BeanParam Paging paging) {
    return retention.list(user, status, paging.after(), paging.limit()).map(View::of);
  }

  @GET
  @Path("{id}")
  @RolesAllowed(COORDINATOR)
  public View get(@Auth User user, @PathParam("id") UUID id) {
    return View.of(retention.find(user, id));
  }

  @POST
  @Path("{id}/confirm")
  @RolesAllowed(COORDINATOR)
  public View confirm(@Auth User user, @PathParam("id") UUID id, @NotNull Confirm request) {
    return View.of(retention.confirm(user, id));
  }
}
