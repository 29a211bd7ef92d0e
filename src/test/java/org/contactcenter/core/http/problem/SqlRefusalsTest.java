package org.contactcenter.core.http.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.apache.tomcat.jdbc.pool.PoolExhaustedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

class SqlRefusalsTest {
  private final SqlRefusals refusals = new SqlRefusals(new ProblemMessages());

  @ParameterizedTest
  @CsvSource({
    "23505, room_name_taken, 409, room-name-taken",
    "23P01, room_name_taken, 409, room-name-taken",
    "23505, some_pkey, 409, conflict",
    "23503, court_of_referral, 422, unknown-reference",
    "23514, sign_in_failed, 422, sign-in-failed",
    "22021, '', 400, malformed-value",
    "22P05, '', 400, malformed-value",
    "55P03, '', 503, busy",
    "57014, '', 503, busy",
    "40P01, '', 503, busy",
    "08006, '', 503, busy",
  })
  void tellsWhatTheCallerCanActOn(String state, String constraint, int status, String code) {
    var refusal = refusals.of(failure(state, constraint)).orElseThrow();

    assertThat(refusal.status()).isEqualTo(status);
    assertThat(refusal.code()).isEqualTo(code);
    assertThat(refusal.args()).isEmpty();
    assertThat(refusal.headers().containsKey("Retry-After")).isEqualTo(status == 503);
  }

  /** A broken CHECK that no sentence explains, a wrong query, a right not granted: ours. */
  @ParameterizedTest
  @ValueSource(strings = {"23514", "42703", "42501", "XX000"})
  void leavesToTheLogWhatIsOurFault(String state) {
    assertThat(refusals.of(failure(state, "case_file_in_order"))).isEmpty();
  }

  @Test
  void isBusyWhenNoConnectionIsFree() {
    var refusal = refusals.of(new PoolExhaustedException("none left")).orElseThrow();

    assertThat(refusal.status()).isEqualTo(503);
  }

  private static SQLException failure(String state, String constraint) {
    var named = constraint.isEmpty() ? "" : "n" + constraint + "\0";
    var message = "SERROR\0C" + state + "\0MKey (name)=(Иванова) exists\0" + named;
    return new PSQLException(new ServerErrorMessage(message));
  }
}
