package org.contactcenter.core.http.problem;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.tomcat.jdbc.pool.PoolExhaustedException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * What PostgreSQL refuses that the caller can act on. A constraint {@code room_name_taken} is told
 * as {@code room-name-taken} where the bundles have that sentence, and as a plain conflict
 * otherwise.
 */
final class SqlRefusals {
  private static final Set<String> TAKEN = Set.of("23505", "23P01");
  private static final String CHECK_BROKEN = "23514";
  private static final String REFERENCE_UNKNOWN = "23503";

  /** A text PostgreSQL cannot hold, a figure or time out of its range. */
  private static final Set<String> MALFORMED = Set.of("22021", "22P05", "22003", "22008");

  /** Locks, time-outs, deadlocks, too many connections; a server that stops or is not there. */
  private static final Set<String> BUSY =
      Set.of("55P03", "57014", "40001", "40P01", "53300", "57P01", "57P02", "57P03");

  private final ProblemMessages messages;

  SqlRefusals(ProblemMessages messages) {
    this.messages = messages;
  }

  /** Empty for a failure of ours. */
  Optional<Refusal> of(SQLException failure) {
    var state = Optional.ofNullable(failure.getSQLState()).orElse("");
    if (failure instanceof PoolExhaustedException
        || BUSY.contains(state)
        || state.startsWith("08")) {
      return Optional.of(StatusRefusals.busy());
    }
    if (MALFORMED.contains(state)) {
      return Optional.of(Refusal.of(400, "malformed-value"));
    }
    if (TAKEN.contains(state)) {
      return Optional.of(Refusal.of(409, named(failure).orElse("conflict")));
    }
    return switch (state) {
      case CHECK_BROKEN -> named(failure).map(code -> Refusal.of(422, code));
      case REFERENCE_UNKNOWN ->
          Optional.of(Refusal.of(422, named(failure).orElse("unknown-reference")));
      default -> Optional.empty();
    };
  }

  private Optional<String> named(SQLException failure) {
    return Optional.of(failure)
        .filter(PSQLException.class::isInstance)
        .map(sql -> ((PSQLException) sql).getServerErrorMessage())
        .map(ServerErrorMessage::getConstraint)
        .map(constraint -> constraint.toLowerCase(Locale.ROOT).replace('_', '-'))
        .filter(messages::explain);
  }
}
