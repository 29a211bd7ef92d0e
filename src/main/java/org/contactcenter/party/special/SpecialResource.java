package org.contactcenter.party.special;

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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.User;
import org.contactcenter.core.http.IfMatch;
import org.contactcenter.core.http.Versioned;

/** Ethnicity, health and religion of one person: nowhere else, and in no list. */
@Path("/people/{personId}/special-categories")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class SpecialResource {
  private final SpecialRecords records;

  SpecialResource(SpecialRecords records) {
    this.records = records;
  }

  record Entry(
      @NotBlank @Size(max = 2000) String value,
      @NotNull Basis basis,
      @NotBlank @Size(max = 500) String reason) {}

  record Change(
      Optional<@Valid Entry> ethnicity,
      Optional<@Valid Entry> health,
      Optional<@Valid Entry> religion) {}

  record DatumView(String value, Basis basis, String reason, Instant recordedAt, UUID recordedBy) {
    static DatumView of(SpecialDatum datum) {
      return new DatumView(
          datum.value(), datum.basis(), datum.reason(), datum.recordedAt(), datum.recordedBy());
    }
  }

  record View(
      UUID personId,
      Optional<DatumView> ethnicity,
      Optional<DatumView> health,
      Optional<DatumView> religion,
      int version)
      implements Versioned {

    static View of(SpecialCategories data) {
      return new View(
          data.personId(),
          data.ethnicity().map(DatumView::of),
          data.health().map(DatumView::of),
          data.religion().map(DatumView::of),
          data.version());
    }
  }

  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public View read(@Auth User user, @PathParam("personId") UUID personId) {
    return View.of(records.read(user, personId));
  }

  @PUT
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public View change(
      @Auth User user,
      @PathParam("personId") UUID personId,
      @BeanParam IfMatch ifMatch,
      @NotNull @Valid Change request) {
    var wanted =
        new SpecialCategories(
            personId,
            datum(user, request.ethnicity()),
            datum(user, request.health()),
            datum(user, request.religion()),
            0);
    return View.of(records.change(user, personId, ifMatch::require, wanted));
  }

  @DELETE
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public void clear(@Auth User user, @PathParam("personId") UUID personId) {
    records.clear(user, personId);
  }

  private Optional<SpecialDatum> datum(User user, Optional<Entry> given) {
    return given.map(one -> records.datum(user, one.value(), one.basis(), one.reason()));
  }
}
