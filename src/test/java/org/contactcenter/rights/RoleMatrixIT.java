package org.contactcenter.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.contactcenter.core.Role;
import org.contactcenter.rights.RoleMatrix.Relation;
import org.contactcenter.rights.RoleMatrix.Word;
import org.contactcenter.testing.Api;
import org.contactcenter.testing.Operation;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every operation by every role, on records of every relation to who calls. */
class RoleMatrixIT {
  private static final RoleMatrix MATRIX = RoleMatrix.read();
  private static final GlassHouse HOUSE = new GlassHouse("matrix_house");
  private static final List<String> OWN_ACCOUNT = List.of("/me/", "/sessions/");

  @Test
  void everyOperationHasItsRowAndEveryRowItsOperation() {
    assertThat(Operation.all().stream().filter(each -> !isOpen(each)).map(Operation::toString))
        .containsExactlyInAnyOrderElementsOf(MATRIX.operations().toList());
  }

  @TestFactory
  Stream<DynamicTest> whoIsNotSignedInIsTurnedAway() {
    return Operation.all().stream()
        .filter(operation -> !isOpen(operation))
        .map(
            operation ->
                DynamicTest.dynamicTest(
                    operation.toString(),
                    () ->
                        assertThat(
                                HOUSE
                                    .center
                                    .signedOut()
                                    .send(operation.method(), operation.somePath(), "{}")
                                    .status())
                            .isEqualTo(401)));
  }

  @TestFactory
  Stream<DynamicTest> everyRoleMayWhatTheTableSays() {
    return Operation.all().stream()
        .filter(operation -> !isOpen(operation))
        .flatMap(
            operation ->
                Stream.of(Role.values())
                    .map(
                        role ->
                            DynamicTest.dynamicTest(
                                operation + " as " + role, () -> hold(operation, role))));
  }

  private static void hold(Operation operation, Role role) {
    var expected = MATRIX.word(operation.toString(), role);
    var relations = expected == Word.NO ? List.of(Relation.MINE) : List.of(Relation.values());
    var account = account(operation, role);
    for (var relation : relations) {
      var actor = operation.method().equals("DELETE") ? account(operation, role) : account;
      var status = call(operation, role, relation, actor);
      if (expected == Word.NO) {
        assertThat(status).as(relation.name()).isEqualTo(403);
      } else if (expected.allows(relation)) {
        assertThat(status).as(relation.name()).isNotIn(401, 403, 404, 429).isLessThan(500);
      } else {
        assertThat(status).as(relation.name()).isEqualTo(404);
      }
    }
  }

  private static int call(Operation operation, Role role, Relation relation, Api actor) {
    var records = records(relation);
    var path = records.path(operation, owner(actor, role, relation));
    var known = new HashMap<String, Object>(records.known());
    known.put("current", TestCenter.PASSWORD);
    known.put("for", "FILE");
    if (operation.path().endsWith("/files")) {
      known.put("kind", "OTHER");
      known.put("name", "Дума");
    }
    var example = new Example(operation, known, field -> "Дума");
    var whole = path + example.query();
    var caller = operation.needsMatch() ? actor.with("If-Match", etag(actor, path)) : actor;
    return caller.send(operation.method(), whole, example.body().orElse(null)).status();
  }

  private static String etag(Api actor, String path) {
    return Optional.of(actor.get(path).header("ETag"))
        .filter(tag -> !tag.isEmpty())
        .orElse("\"1\"");
  }

  private static Records records(Relation relation) {
    return switch (relation) {
      case MINE -> new Records(HOUSE, HOUSE.first, HOUSE.mine);
      case OTHERS_IN_THE_CENTER -> new Records(HOUSE, HOUSE.first, HOUSE.other);
      case OF_ANOTHER_CENTER -> new Records(HOUSE, HOUSE.second, HOUSE.foreign);
    };
  }

  private static Api account(Operation operation, Role role) {
    return OWN_ACCOUNT.stream().anyMatch((operation.path() + "/")::startsWith)
        ? Accounts.of(HOUSE, role, operation)
        : HOUSE.as(HOUSE.first, role);
  }

  /** Who makes the record that belongs to its maker. */
  private static Api owner(Api actor, Role role, Relation relation) {
    return switch (relation) {
      case MINE -> actor;
      case OTHERS_IN_THE_CENTER ->
          HOUSE.as(HOUSE.first, role == Role.COORDINATOR ? Role.CASE_WORKER : Role.COORDINATOR);
      case OF_ANOTHER_CENTER -> HOUSE.as(HOUSE.second, Role.COORDINATOR);
    };
  }

  private static boolean isOpen(Operation operation) {
    return Objects.requireNonNull(operation.definition()).path("x-roles").isEmpty();
  }
}
