package org.contactcenter;

import io.dropwizard.core.cli.ConfiguredCommand;
import io.dropwizard.core.setup.Bootstrap;
import java.time.InstantSource;
import java.util.UUID;
import net.sourceforge.argparse4j.inf.Namespace;
import org.contactcenter.audit.chain.ChainModule;
import org.contactcenter.audit.chain.Finding;
import org.contactcenter.audit.chain.Verification;
import org.contactcenter.core.Database;
import org.contactcenter.core.Scope;
import org.contactcenter.launch.ExternalDatabase;
import org.contactcenter.launch.StartFailure;
import org.jdbi.v3.core.Jdbi;

/**
 * Verifies the audit trail of every center against its chain and its anchors. Says one line a
 * center and one a problem, and fails where there is any.
 */
final class VerifyAuditCommand extends ConfiguredCommand<ContactCenterConfiguration> {
  private final InstantSource clock;

  VerifyAuditCommand(InstantSource clock) {
    super("verify-audit", "Verifies the audit trail of every center");
    this.clock = clock;
  }

  @Override
  protected void run(
      Bootstrap<ContactCenterConfiguration> bootstrap,
      Namespace arguments,
      ContactCenterConfiguration config)
      throws Exception {
    var database = ExternalDatabase.requireReady(config.getDatabase());
    var dataSource = database.build(bootstrap.getMetricRegistry(), "verify-audit");
    dataSource.start();
    try {
      var jdbi = Database.prepare(Jdbi.create(dataSource));
      var features = new Features(jdbi, clock, config.getKeys().open(jdbi));
      verify(
          new ChainModule(
              features.ground,
              config.getAudit(),
              config.getStart().folder(),
              InstantSource.system()));
    } finally {
      dataSource.stop();
    }
  }

  private static void verify(ChainModule chain) {
    var centers = chain.centers();
    var harmed = centers.stream().filter(center -> !isIntact(chain, center)).count();
    if (harmed > 0) {
      throw new StartFailure(
          "The audit trail is not intact: %d of %d centers.".formatted(harmed, centers.size()));
    }
    System.out.println("The audit trail of all %d centers is intact.".formatted(centers.size()));
  }

  private static boolean isIntact(ChainModule chain, UUID center) {
    var verification = chain.verifier().verify(new Scope(center, center));
    System.out.println("center " + center + ": " + line(verification));
    verification.problems().stream().map(VerifyAuditCommand::line).forEach(System.out::println);
    return verification.isIntact();
  }

  private static String line(Verification verification) {
    return "%s, %d entries, %d sealed, %d waiting for %d s at most, %s"
        .formatted(
            verification.isIntact() ? "intact" : verification.problemCount() + " problems",
            verification.entries(),
            verification.sealedUpTo(),
            verification.unsealed(),
            verification.lagSeconds(),
            verification
                .anchoredAt()
                .map(at -> "anchored up to " + verification.anchoredUpTo().orElseThrow() + " " + at)
                .orElse("not anchored"));
  }

  private static String line(Finding finding) {
    return "  "
        + finding.kind()
        + finding.number().map(number -> ", seal " + number).orElse("")
        + finding.entry().map(entry -> ", entry " + entry).orElse("")
        + finding.day().map(day -> ", anchor of " + day).orElse("");
  }
}
