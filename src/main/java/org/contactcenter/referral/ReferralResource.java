package org.contactcenter.referral;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;
import static org.contactcenter.core.Role.Name.COURT_LIAISON;

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
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Creations;
import org.contactcenter.core.IdempotencyKey;
import org.contactcenter.core.Page;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Creates;
import org.contactcenter.core.http.Paging;
import org.contactcenter.core.sheet.TableTypes;

/** Requests for contact: taking them in, following them, and deciding on them. */
@Path("/referrals")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class ReferralResource {
  private final Referrals referrals;
  private final Reception reception;
  private final Screenings screenings;
  private final ReferralFiles files;
  private final Creations creations;

  ReferralResource(
      Referrals referrals,
      Reception reception,
      Screenings screenings,
      ReferralFiles files,
      Creations creations) {
    this.referrals = referrals;
    this.reception = reception;
    this.screenings = screenings;
    this.files = files;
    this.creations = creations;
  }

  record Decline(@NotBlank @Size(max = 20000) String reason) {}

  record Wait(@NotNull Priority priority, @NotBlank @Size(max = 20000) String reason) {}

  record Withdraw(@NotBlank @Size(max = 20000) String reason) {}

  @POST
  @Creates
  @RolesAllowed({COORDINATOR, CASE_WORKER, COURT_LIAISON})
  public ReferralView receive(
      @Auth User user, @BeanParam IdempotencyKey key, @NotNull @Valid ReferralRequest request) {
    var id =
        creations.once(
            user.scope(), key, request, () -> reception.receive(user, request.referral()));
    return ReferralView.of(files.found(user, () -> referrals.find(user, id)));
  }

  @GET
  @Produces({APPLICATION_JSON, TableTypes.CSV, TableTypes.XLSX})
  @RolesAllowed({COORDINATOR, CASE_WORKER, COURT_LIAISON})
  public Page<ReferralSummary> list(
      @Auth User user,
      @QueryParam("status") Optional<ReferralStatus> status,
      @QueryParam("source") Optional<ReferralSource> source,
      @QueryParam("q") Optional<@Size(max = 200) String> sought,
      @BeanParam Paging paging) {
    var query = new Referrals.Query(status, source, sought);
    return paging.list(ReferralSheet.SHEET, at -> page(user, query, at));
  }

  private Page<ReferralSummary> page(User user, Referrals.Query query, Paging at) {
    return files
        .page(user, () -> referrals.list(user, query, at.after(), at.limit()))
        .map(ReferralSummary::of);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({COORDINATOR, CASE_WORKER, COURT_LIAISON})
  public ReferralView read(@Auth User user, @PathParam("id") UUID id) {
    return ReferralView.of(files.found(user, () -> referrals.read(user, id)));
  }

  @POST
  @Path("{id}/screen")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public ReferralView screen(
      @Auth User user, @PathParam("id") UUID id, @NotNull @Valid ScreeningRequest request) {
    return view(user, screenings.screen(user, id, request.judgement()));
  }

  @POST
  @Path("{id}/decline")
  @RolesAllowed(COORDINATOR)
  public ReferralView decline(
      @Auth User user, @PathParam("id") UUID id, @NotNull @Valid Decline request) {
    return view(user, referrals.decline(user, id, request.reason()));
  }

  @POST
  @Path("{id}/wait")
  @RolesAllowed(COORDINATOR)
  public ReferralView enqueue(
      @Auth User user, @PathParam("id") UUID id, @NotNull @Valid Wait request) {
    return view(user, referrals.enqueue(user, id, request.priority(), request.reason()));
  }

  @POST
  @Path("{id}/withdraw")
  @RolesAllowed({COORDINATOR, COURT_LIAISON})
  public ReferralView withdraw(
      @Auth User user, @PathParam("id") UUID id, @NotNull @Valid Withdraw request) {
    return view(user, referrals.withdraw(user, id, request.reason()));
  }

  private ReferralView view(User user, Referral referral) {
    return ReferralView.of(files.of(user, referral));
  }
}
