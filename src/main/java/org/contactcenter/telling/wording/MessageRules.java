package org.contactcenter.telling.wording;

import static java.util.Comparator.reverseOrder;

import java.util.function.IntConsumer;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;

/** What each center wants told. */
public final class MessageRules {
  private final TemplateDao dao;
  private final Ground ground;

  public MessageRules(Ground ground) {
    this.dao = ground.jdbi().onDemand(TemplateDao.class);
    this.ground = ground;
  }

  /** Read once in a transaction. */
  public MessageSettings of(Scope scope) {
    return ground
        .transactions()
        .known(scope, MessageSettings.class, () -> dao.settings().orElse(MessageSettings.DEFAULT));
  }

  /** {@code condition} refuses the version found where the caller expected another. */
  MessageSettings choose(User user, IntConsumer condition, MessageSettings wanted) {
    return ground
        .transactions()
        .in(
            user.scope(),
            () -> {
              int version = of(user.scope()).version();
              condition.accept(version);
              var hours = wanted.reminderHours().stream().distinct().sorted(reverseOrder());
              var chosen =
                  new MessageSettings(
                      hours.toList(), wanted.visitNotices(), wanted.digestAt(), version);
              if (!dao.save(chosen)) {
                throw Problem.stale("settings", user.centerId());
              }
              ground.audit().record(user, "message-settings.changed", user.centerId());
              return chosen.at(version + 1);
            });
  }
}
