package org.contactcenter.core.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.contactcenter.core.Database;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.testing.TestDatabase;
import org.contactcenter.testing.TestKeys;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
class KeyCheckIT {
  private final TestDatabase database = TestCenter.database().beside("key_check");
  private final Jdbi service = Database.prepare(Jdbi.create(database.asService()));
  private final KeyCheck check = new KeyCheck(service);

  @Test
  void theDatabaseKnowsTheKeysThatItMetFirstAndNoOthers(@TempDir Path temporary) {
    assertThat(check.hasMet()).isFalse();

    check.require(TestKeys.keys());

    assertThat(check.hasMet()).isTrue();
    check.require(TestKeys.keys());
    var others = new KeyFolder(temporary.resolve("others"));
    others.make();
    assertThatExceptionOfType(UnusableKeys.class)
        .isThrownBy(() -> check.require(others.open()))
        .withMessageContaining("are not those of this database");
  }

  @Test
  void theServicesRoleCannotReachWhatTheKeysAreKnownBy() {
    assertThatThrownBy(() -> service.useHandle(handle -> handle.execute("TABLE key_check")))
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() -> service.useHandle(handle -> handle.execute("DELETE FROM key_check")))
        .hasMessageContaining("permission denied");
  }
}
