package org.contactcenter.core.http.problem;

import com.google.common.base.Throwables;
import io.dropwizard.jersey.validation.JerseyViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.NoContentException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.contactcenter.core.Problem;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.io.EofException;
import org.jdbi.v3.core.ConnectionException;

/** Tells a refusal from a failure: whatever no rule here explains is ours, and only logged. */
final class Refusals {
  private final SqlRefusals sql;
  private final FailureLog log;

  Refusals(ProblemMessages messages, FailureLog log) {
    this.sql = new SqlRefusals(messages);
    this.log = log;
  }

  Refusal of(Throwable failure) {
    return refused(failure).orElseGet(() -> Refusal.internal(log.write(failure)));
  }

  /** The same where only a status is known. */
  Refusal of(int status) {
    return StatusRefusals.of(status)
        .orElseGet(() -> of(new IllegalStateException("answered " + status)));
  }

  private Optional<Refusal> refused(Throwable failure) {
    var causes = Throwables.getCausalChain(failure);
    return first(causes, Problem.class)
        .map(Refusal::of)
        .or(() -> direct(failure))
        .or(() -> first(causes, HttpException.class).flatMap(Refusals::ofJetty))
        .or(() -> first(causes, SQLException.class).flatMap(sql::of))
        .or(() -> first(causes, ConnectionException.class).map(any -> StatusRefusals.busy()));
  }

  private static Optional<Refusal> direct(Throwable failure) {
    if (failure instanceof JerseyViolationException invalid) {
      return ValidationRefusals.of(invalid);
    }
    if (failure instanceof WebApplicationException web) {
      return StatusRefusals.of(web);
    }
    if (failure instanceof NoContentException) {
      return Optional.of(Refusal.of(400, "body-required"));
    }
    if (failure instanceof EofException) {
      return Optional.of(Refusal.of(400, "malformed"));
    }
    return failure instanceof IOException io ? JsonRefusals.of(io) : Optional.empty();
  }

  /** What Jetty refuses while a body is read, such as one that comes too slowly: 408. */
  private static Optional<Refusal> ofJetty(HttpException failure) {
    return StatusRefusals.of(failure.getCode());
  }

  private static <T> Optional<T> first(List<Throwable> causes, Class<T> type) {
    return causes.stream().filter(type::isInstance).map(type::cast).findFirst();
  }
}
