package org.contactcenter.casefile.order;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Creations;
import org.contactcenter.core.IdempotencyKey;
import org.contactcenter.core.Page;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Creates;
import org.contactcenter.core.http.Identified;
import org.contactcenter.referral.OrderTerms;
import org.contactcenter.referral.OrderTermsRequest;

/** The orders of a case over HTTP. */
@Path("/cases/{id}/orders")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class CourtOrderResource {
  private final CourtOrders orders;
  private final Creations creations;

  CourtOrderResource(CourtOrders orders, Creations creations) {
    this.orders = orders;
    this.creations = creations;
  }

  record Request(
      @NotNull UUID courtId,
      @NotBlank @Size(max = 200) String caseNumber,
      @NotBlank @Size(max = 200) String orderNumber,
      @NotNull LocalDate orderDate,
      Optional<LocalDate> validFrom,
      Optional<LocalDate> validUntil,
      Optional<@Valid OrderTermsRequest> terms,
      Optional<@Size(max = 50) List<UUID>> children) {

    CourtOrder.Text text() {
      return new CourtOrder.Text(
          courtId,
          caseNumber,
          orderNumber,
          orderDate,
          validFrom,
          validUntil,
          terms.map(OrderTermsRequest::terms).orElse(OrderTerms.NONE),
          children.orElse(List.of()));
    }
  }

  record View(
      UUID id,
      UUID courtId,
      String caseNumber,
      String orderNumber,
      LocalDate orderDate,
      LocalDate validFrom,
      Optional<LocalDate> validUntil,
      OrderTerms terms,
      List<UUID> children,
      Instant recordedAt)
      implements Identified {

    static View of(CourtOrder order) {
      return new View(
          order.id(),
          order.courtId(),
          order.caseNumber(),
          order.orderNumber(),
          order.orderDate(),
          order.validFrom(),
          order.validUntil(),
          order.terms(),
          order.children(),
          order.recordedAt());
    }
  }

  @POST
  @Creates
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public View enter(
      @Auth User user,
      @PathParam("id") UUID caseId,
      @BeanParam IdempotencyKey key,
      @NotNull @Valid Request request) {
    var id =
        creations.once(
            user.scope(), key, request, () -> orders.enter(user, caseId, request.text()).id());
    return View.of(orders.show(user, caseId, id));
  }

  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Page<View> list(@Auth User user, @PathParam("id") UUID caseId) {
    return new Page<>(orders.list(user, caseId).stream().map(View::of).toList(), Optional.empty());
  }

  @GET
  @Path("{orderId}")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public View get(
      @Auth User user, @PathParam("id") UUID caseId, @PathParam("orderId") UUID orderId) {
    return View.of(orders.read(user, caseId, orderId));
  }
}
