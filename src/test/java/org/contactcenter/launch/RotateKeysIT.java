package org.contactcenter.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.contactcenter.core.Database;
import org.contactcenter.core.secret.KeyCheck;
import org.contactcenter.core.secret.KeyFolder;
import org.contactcenter.testing.SealedPeople;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.testing.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that changes the keys, in a process of its own. */
class RotateKeysIT {
  private static final int PEOPLE = 10_000;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final KeyFolder folder;
  private final TestDatabase database = TestCenter.database().beside("rotate_keys");
  private final Map<String, String> environment = new HashMap<>();

  RotateKeysIT(@TempDir Path temporary) {
    folder = new KeyFolder(temporary.resolve("keys"));
    environment.put("KEYS_DIR", temporary.resolve("keys").toString());
    environment.put("DATABASE_URL", database.url().replaceAll("\\?.*", ""));
    environment.put("DATABASE_USER", TestDatabase.OWNER);
  }

  @Test
  void killedInTheMiddleItLosesNothingAndTheNextRunFinishes() throws Exception {
    folder.make();
    new KeyCheck(Database.prepare(Jdbi.create(database.asOwner()))).require(folder.open());
    var people = SealedPeople.in(database, folder.open(), PEOPLE);

    try (var killed = rotate()) {
      awaitTwoKeysInUse(people);
      killed.kill();
    }
    assertThat(people.keysInUse()).isEqualTo(2);
    assertThat(people.allOpenWith(folder.open())).isTrue();

    try (var finishing = rotate()) {
      assertThat(finishing.awaitEnd()).as(finishing.errors()).isZero();
      assertThat(finishing.output())
          .contains("A change cut short is taken up.", "contact.address", "it is disabled");
    }
    assertThat(people.keysInUse()).isOne();
    assertThat(people.allOpenWith(folder.open())).isTrue();

    environment.put("DATABASE_USER", TestDatabase.SERVICE);
    try (var refused = rotate()) {
      assertThat(refused.awaitEnd()).isEqualTo(1);
      assertThat(refused.errors())
          .contains("does not own the tables; set DATABASE_USER to contact_center_owner")
          .hasLineCount(1);
    }
  }

  private ServiceProcess rotate() throws Exception {
    return ServiceProcess.start(environment, "rotate-keys", "config.yml");
  }

  private static void awaitTwoKeysInUse(SealedPeople people) throws InterruptedException {
    var end = Instant.now().plus(PATIENCE);
    while (people.keysInUse() < 2) {
      assertThat(Instant.now()).isBefore(end);
      TimeUnit.MILLISECONDS.sleep(5);
    }
  }
}
