package org.contactcenter.incident.pause;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.contactcenter.core.Problem;
import org.jdbi.v3.core.Jdbi;

/** Which visits stand still, or stood, because of which incidents. */
public final class Pauses {
  private final PauseDao dao;

  public Pauses(Jdbi jdbi) {
    this.dao = jdbi.onDemand(PauseDao.class);
  }

  public void begin(UUID incidentId, UUID visitId, UUID by, Instant now) {
    dao.insert(new Pause(incidentId, visitId, now, by, Optional.empty(), Optional.empty()));
  }

  /** Throws a {@link Problem} {@code visit-not-paused} where the visit does not stand still. */
  public void end(UUID incidentId, UUID by, Instant now) {
    if (!dao.carryOn(incidentId, now, by)) {
      throw Problem.rule("visit-not-paused");
    }
  }

  /** By incident; in one statement. */
  public Map<UUID, Pause> of(Collection<UUID> incidents) {
    return dao.of(incidents).stream().collect(toMap(Pause::incidentId, Function.identity()));
  }
}
