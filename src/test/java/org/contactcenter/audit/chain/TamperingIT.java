package org.contactcenter.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.contactcenter.audit.chain.ChainFixture.aTrail;
import static org.contactcenter.audit.chain.ChainFixture.ask;
import static org.contactcenter.audit.chain.ChainFixture.entry;
import static org.contactcenter.audit.chain.ChainFixture.found;
import static org.contactcenter.audit.chain.ChainFixture.harm;
import static org.contactcenter.audit.chain.ChainFixture.verify;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.audit.chain.Finding.Kind;
import org.contactcenter.core.User;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever owns the whole database cannot harm a sealed entry unnoticed. */
class TamperingIT {
  /** How a value of each type becomes another one. */
  private static final Map<String, String> OTHER =
      Map.of(
          "bigint", "%1$s + 1000000",
          "uuid", "gen_random_uuid()",
          "text", "'0' || %1$s",
          "timestamp with time zone", "%1$s + interval '1 microsecond'",
          "ARRAY", "%1$s || 'email'::text");

  @Test
  void whatNobodyTouchedIsIntact() {
    var user = aTrail(5);

    var verification = verify(user);

    assertThat(verification.problems()).isEmpty();
    assertThat(verification.isIntact()).isTrue();
    assertThat(verification.entries()).isEqualTo(5);
    assertThat(verification.sealedUpTo()).isEqualTo(5);
    assertThat(verification.unsealed()).isZero();
    assertThat(verification.head()).isPresent();
  }

  static List<String> entryColumns() {
    return columns("audit_entry");
  }

  @ParameterizedTest
  @MethodSource("entryColumns")
  void noColumnOfAnEntryIsAlteredUnnoticed(String column) {
    var user = aTrail(3);

    var altered =
        harm(
            "UPDATE audit_entry SET %s = %s WHERE seq = ?"
                .formatted(column, other("audit_entry", column)),
            entry(user, 2));

    assertThat(altered).isEqualTo(1);
    assertThat(found(user)).isNotEmpty();
  }

  static List<String> sealColumns() {
    return columns("audit_seal");
  }

  @ParameterizedTest
  @MethodSource("sealColumns")
  void noColumnOfASealIsAlteredUnnoticed(String column) {
    var user = aTrail(3);

    var altered =
        harm(
            "UPDATE audit_seal SET %s = %s WHERE center_id = ? AND number = 2"
                .formatted(column, other("audit_seal", column)),
            user.centerId());

    assertThat(altered).isEqualTo(1);
    assertThat(found(user)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void noEntryIsRemovedUnnoticed(long number) {
    var user = aTrail(3);

    removeEntry(user, number);

    assertThat(found(user)).containsExactly(Kind.REMOVED);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void noEntryIsRemovedWithItsSealUnnoticed(long number) {
    var user = aTrail(3);

    removeEntry(user, number);
    harm("DELETE FROM audit_seal WHERE center_id = ? AND number = ?", user.centerId(), number);

    assertThat(found(user)).containsExactly(Kind.REMOVED);
  }

  @Test
  void theGapOfARemovedEntryIsNotClosedUnnoticed() {
    var user = aTrail(4);

    removeEntry(user, 2);
    harm("DELETE FROM audit_seal WHERE center_id = ? AND number = 2", user.centerId());
    for (var number = 3; number <= 4; number++) {
      renumber(user, number, number - 1);
    }

    assertThat(found(user)).containsOnly(Kind.REORDERED);
  }

  @Test
  void noTwoEntriesChangePlacesUnnoticed() {
    var user = aTrail(4);

    renumber(user, 2, 1002);
    renumber(user, 3, 2);
    renumber(user, 1002, 3);

    assertThat(found(user)).contains(Kind.REORDERED).doesNotContain(Kind.ALTERED);
  }

  @Test
  void noTwoEntriesExchangeWhatTheySayUnnoticed() {
    var user = aTrail(4);

    harm(
        """
        UPDATE audit_entry e SET subject = o.subject, at = o.at, id = o.id
        FROM audit_entry o WHERE (e.seq, o.seq) IN ((:a, :b), (:b, :a))
        """
            .replace(":a", Long.toString(entry(user, 2)))
            .replace(":b", Long.toString(entry(user, 3))));

    assertThat(found(user)).containsExactly(Kind.ALTERED, Kind.ALTERED);
  }

  @Test
  void noEntryIsForgedWithASealOfItsOwnUnnoticed() {
    var user = aTrail(3);

    var forged = forge(user);
    harm(
        """
        INSERT INTO audit_seal (center_id, number, entry, content, chained, sealed_at)
        SELECT center_id, 4, ?, content, chained, sealed_at
        FROM audit_seal WHERE center_id = ? AND number = 3
        """,
        forged,
        user.centerId());

    assertThat(found(user)).containsExactly(Kind.REORDERED, Kind.ALTERED);
  }

  @Test
  void noEntryIsPutInPastTheSealerUnnoticed() {
    var user = aTrail(3);

    forge(user);

    assertThat(found(user)).containsExactly(Kind.UNSEALED);
  }

  @Test
  void anEntryThatVanishedBeforeItsSealIsMissed() {
    var user = aTrail(1);
    ChainFixture.write(user);

    harm(
        "DELETE FROM audit_entry WHERE center_id = ? AND seq > ?", user.centerId(), entry(user, 1));

    assertThat(found(user)).containsExactly(Kind.REMOVED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE audit_entry SET action = 'case.read'",
        "DELETE FROM audit_entry",
        "TRUNCATE audit_entry",
        "UPDATE audit_seal SET number = number + 1",
        "DELETE FROM audit_seal",
        "TRUNCATE audit_seal"
      })
  void notEvenTheOwnerChangesTheTrailByMistake(String sql) {
    aTrail(1);

    assertThatThrownBy(
            () ->
                Jdbi.create(ChainFixture.DATABASE.asOwner())
                    .useHandle(handle -> handle.execute(sql)))
        .hasMessageContaining("only added to");
  }

  private static long forge(User user) {
    harm(
        """
        INSERT INTO audit_entry (id, center_id, actor, action, subject, case_id, fields, at, address)
        SELECT ?, center_id, actor, action, subject, case_id, fields, at, address
        FROM audit_entry WHERE seq = ?
        """,
        UUID.randomUUID(),
        entry(user, 2));
    return Long.parseLong(
        ask("SELECT max(seq) FROM audit_entry WHERE center_id = ?", user.centerId()).get(0));
  }

  private static void removeEntry(User user, long number) {
    assertThat(harm("DELETE FROM audit_entry WHERE seq = ?", entry(user, number))).isEqualTo(1);
  }

  private static void renumber(User user, long number, long becomes) {
    harm(
        "UPDATE audit_seal SET number = ? WHERE center_id = ? AND number = ?",
        becomes,
        user.centerId(),
        number);
  }

  private static List<String> columns(String table) {
    return ask(
        "SELECT column_name FROM information_schema.columns WHERE table_name = ? ORDER BY 1",
        table);
  }

  /** What a column becomes; an identity knows one other value only. */
  private static String other(String table, String column) {
    if (column.equals("seq")) {
      return "DEFAULT";
    }
    var type =
        ask(
            "SELECT data_type FROM information_schema.columns WHERE table_name = ? AND column_name = ?",
            table,
            column);
    return OTHER.get(type.get(0)).formatted(column);
  }
}
