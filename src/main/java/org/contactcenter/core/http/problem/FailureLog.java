package org.contactcenter.core.http.problem;

import com.google.common.base.Throwables;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes down what failed on our side: kinds and places, not messages, for a message may quote a
 * family's datum.
 */
final class FailureLog {
  private static final Logger LOG = LoggerFactory.getLogger(FailureLog.class);

  /** Logs the failure and answers the reference it can be found by. */
  UUID write(Throwable failure) {
    var reference = UUID.randomUUID();
    LOG.error("Request failed, reference {}: {}", reference, outline(failure));
    return reference;
  }

  private static String outline(Throwable failure) {
    return Throwables.getCausalChain(failure).stream()
        .map(cause -> cause.getClass().getName() + said(cause) + places(cause))
        .collect(Collectors.joining("\ncaused by "));
  }

  private static String places(Throwable cause) {
    return Arrays.stream(cause.getStackTrace())
        .map(frame -> "\n\tat " + frame)
        .collect(Collectors.joining());
  }

  /** What can only speak of code: the rest of the messages stays out. */
  private static String said(Throwable cause) {
    if (cause instanceof NullPointerException) {
      return " " + cause.getMessage();
    }
    return cause instanceof SQLException sql ? " " + sql.getSQLState() + " " + said(sql) : "";
  }

  private static String said(SQLException failure) {
    var message =
        Optional.of(failure)
            .filter(PSQLException.class::isInstance)
            .map(sql -> ((PSQLException) sql).getServerErrorMessage());
    var aboutSchema =
        Optional.ofNullable(failure.getSQLState()).filter(state -> state.startsWith("42"));
    return aboutSchema.isPresent()
        ? message.map(ServerErrorMessage::getMessage).orElse("")
        : message.map(ServerErrorMessage::getConstraint).orElse("");
  }
}
