package org.contactcenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.contactcenter.audit.chain.ChainFixture.aTrail;
import static org.contactcenter.audit.chain.ChainFixture.entry;
import static org.contactcenter.audit.chain.ChainFixture.harm;

import io.dropwizard.core.setup.Bootstrap;
import io.dropwizard.db.DataSourceFactory;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import net.sourceforge.argparse4j.inf.Namespace;
import org.contactcenter.audit.chain.AuditSettings;
import org.contactcenter.audit.chain.ChainFixture;
import org.contactcenter.launch.KeySettings;
import org.contactcenter.launch.StartFailure;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.testing.TestDatabase;
import org.contactcenter.testing.TestKeys;
import org.junit.jupiter.api.Test;

/** The command an operator verifies all trails with. */
class VerifyAuditCommandIT {

  @Test
  void itIsContentWithTheTrailsOfTheService() throws Exception {
    TestCenter.nobody().get("/me");

    verify(TestCenter.database(), TestCenter.database().dataFolder().resolve("anchors"));
  }

  @Test
  void itFailsWhereOneCentersTrailIsHarmed() {
    var user = aTrail(3);

    var sql = "UPDATE audit_entry SET subject = gen_random_uuid() WHERE seq = ?";
    assertThat(harm(sql, entry(user, 2))).isEqualTo(1);

    assertThatThrownBy(() -> verify(ChainFixture.DATABASE, ChainFixture.FOLDER))
        .isInstanceOf(StartFailure.class)
        .hasMessageStartingWith("The audit trail is not intact: ");
  }

  private static void verify(TestDatabase database, Path anchors) throws Exception {
    var settings = new DataSourceFactory();
    settings.setDriverClass("org.postgresql.Driver");
    settings.setUrl(database.url());
    var config = new ContactCenterConfiguration();
    config.setDatabase(settings);
    config.setKeys(new KeySettings(TestKeys.folder().toString()));
    config.setAudit(new AuditSettings(anchors.toString(), 60));
    var clock = InstantSource.system();
    new VerifyAuditCommand(clock)
        .run(new Bootstrap<>(new ContactCenter(clock)), new Namespace(Map.of()), config);
  }
}
