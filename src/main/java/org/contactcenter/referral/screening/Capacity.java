package org.contactcenter.referral.screening;

import java.util.Optional;
import java.util.function.IntConsumer;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.referral.Screening;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/**
 * How much risk a center can carry. A family beyond it must be refused (SVN 5.2, 8.3); what is
 * within is the center's to say, and any until it does.
 */
public final class Capacity {
  private final SettingsDao dao;
  private final Ground ground;

  public Capacity(Ground ground) {
    this.dao = ground.jdbi().onDemand(SettingsDao.class);
    this.ground = ground;
  }

  /**
   * What a center chose.
   *
   * @param highestRisk that it carries
   */
  public record ScreeningSettings(Screening.Level highestRisk, int version) {
    static final ScreeningSettings DEFAULT = new ScreeningSettings(Screening.Level.RED, 0);

    boolean carries(Screening.Level level) {
      return level.compareTo(highestRisk) <= 0;
    }
  }

  @RegisterConstructorMapper(ScreeningSettings.class)
  interface SettingsDao {

    @SqlQuery(
        "SELECT highest_risk, version FROM screening_settings WHERE center_id = current_center()")
    Optional<ScreeningSettings> find();

    /** False when they moved on since that version. */
    @SqlUpdate(
        """
        INSERT INTO screening_settings (center_id, highest_risk, version)
        VALUES (current_center(), :highestRisk, :version + 1)
        ON CONFLICT (center_id) DO UPDATE
        SET highest_risk = excluded.highest_risk, version = excluded.version
        WHERE screening_settings.version = :version
        """)
    boolean save(@BindMethods ScreeningSettings settings);
  }

  public boolean carries(Scope scope, Screening.Level level) {
    return settings(scope).carries(level);
  }

  ScreeningSettings settings(Scope scope) {
    return ground
        .transactions()
        .settled()
        .of(scope, ScreeningSettings.class, () -> dao.find().orElse(ScreeningSettings.DEFAULT));
  }

  /** {@code condition} refuses the version found where the caller expected another. */
  ScreeningSettings choose(User user, IntConsumer condition, Screening.Level highestRisk) {
    return ground
        .transactions()
        .in(
            user.scope(),
            () -> {
              ground.transactions().forget(ScreeningSettings.class);
              var before = dao.find().orElse(ScreeningSettings.DEFAULT);
              condition.accept(before.version());
              if (!dao.save(new ScreeningSettings(highestRisk, before.version()))) {
                throw Problem.stale("settings", user.centerId());
              }
              ground.audit().record(user, "screening-settings.changed", user.centerId());
              return new ScreeningSettings(highestRisk, before.version() + 1);
            });
  }
}
