package org.contactcenter.visit.term;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.contactcenter.core.Page;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Paging;

/** The orders that end within the center's days of warning, the soonest first. */
@Path("/orders-ending")
@Produces(APPLICATION_JSON)
public final class OrdersEndingResource {
  private final Beyond beyond;

  OrdersEndingResource(Beyond beyond) {
    this.beyond = beyond;
  }

  /**
   * An order that ends, or ended, without another to follow.
   *
   * @param children who are then without an order
   * @param visitsBeyond the planned visits of these children on days without an order
   */
  record View(
      UUID caseId,
      String caseNumber,
      UUID orderId,
      UUID courtId,
      String orderNumber,
      LocalDate endsOn,
      List<UUID> children,
      long visitsBeyond) {

    static View of(Beyond.Warning warning) {
      var ending = warning.ending();
      return new View(
          ending.caseId(),
          ending.caseNumber(),
          ending.orderId(),
          ending.courtId(),
          ending.orderNumber(),
          ending.endsOn(),
          ending.children(),
          warning.visitsBeyond());
    }
  }

  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Page<View> list(@Auth User user, @BeanParam Paging paging) {
    return beyond.soon(user, paging.after(), paging.limit()).map(View::of);
  }
}
