package org.contactcenter.report.court.setting;

import java.util.List;
import java.util.function.IntConsumer;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.report.court.setting.CourtReportSettings.Caution;

/** The choices of centers. */
public final class ReportSettings {
  private final SettingsDao dao;
  private final Ground ground;

  public ReportSettings(Ground ground) {
    this.dao = ground.jdbi().onDemand(SettingsDao.class);
    this.ground = ground;
  }

  public CourtReportSettings of(Scope scope) {
    return ground.transactions().in(scope, dao::find).orElse(CourtReportSettings.DEFAULT);
  }

  /** {@code condition} refuses the version found where the caller expected another. */
  CourtReportSettings choose(User user, IntConsumer condition, Choice choice) {
    choice.require();
    return ground
        .transactions()
        .in(
            user.scope(),
            () -> {
              int version = of(user.scope()).version();
              condition.accept(version);
              if (!dao.save(choice.at(version))) {
                throw Problem.stale("settings", user.centerId());
              }
              ground.audit().record(user, "court-report-settings.changed", user.centerId());
              return of(user.scope());
            });
  }

  /** What an administrator chooses, all of it at once. */
  record Choice(boolean fourEyes, int warningDays, List<Caution> cautions) {

    /** Throws a {@link Problem} for two notes of one language. */
    void require() {
      if (cautions.stream().map(Caution::language).distinct().count() < cautions.size()) {
        throw Problem.field("cautions", "language-twice");
      }
    }

    CourtReportSettings at(int version) {
      return new CourtReportSettings(fourEyes, warningDays, cautions, version);
    }
  }
}
