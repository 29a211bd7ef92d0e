package org.contactcenter.report.court.setting;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.ADMIN;
import static org.contactcenter.core.Role.Name.AUDITOR;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.contactcenter.core.Language;
import org.contactcenter.core.User;
import org.contactcenter.core.http.IfMatch;
import org.contactcenter.core.http.Versioned;
import org.contactcenter.report.court.setting.CourtReportSettings.Caution;

/** How the center makes its reports to courts. */
@Path("/settings/court-reports")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class CourtReportSettingsResource {
  private final ReportSettings settings;

  public CourtReportSettingsResource(ReportSettings settings) {
    this.settings = settings;
  }

  /** A note of a few words would warn of nothing. */
  record OwnCaution(@NotNull Language language, @NotBlank @Size(min = 40, max = 2000) String text) {
    Caution caution() {
      return new Caution(language, text);
    }
  }

  record Choose(
      @NotNull Boolean fourEyes,
      @NotNull @Min(0) @Max(90) Integer warningDays,
      @NotNull @Size(max = 5) List<@NotNull @Valid OwnCaution> cautions) {

    ReportSettings.Choice choice() {
      return new ReportSettings.Choice(
          fourEyes, warningDays, cautions.stream().map(OwnCaution::caution).toList());
    }
  }

  /**
   * What was chosen.
   *
   * @param cautions the center's own notes
   * @param inUse the notes that are printed, in every language
   */
  record View(
      boolean fourEyes, int warningDays, List<Caution> cautions, List<Caution> inUse, int version)
      implements Versioned {

    static View of(CourtReportSettings settings) {
      return new View(
          settings.fourEyes(),
          settings.warningDays(),
          settings.cautions(),
          settings.inUse(),
          settings.version());
    }
  }

  @GET
  @RolesAllowed({ADMIN, COORDINATOR, CASE_WORKER, AUDITOR})
  public View get(@Auth User user) {
    return View.of(settings.of(user.scope()));
  }

  @PUT
  @RolesAllowed(ADMIN)
  public View choose(@Auth User user, @BeanParam IfMatch ifMatch, @NotNull @Valid Choose request) {
    return View.of(settings.choose(user, ifMatch::require, request.choice()));
  }
}
