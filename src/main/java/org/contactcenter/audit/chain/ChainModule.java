package org.contactcenter.audit.chain;

import com.codahale.metrics.Gauge;
import io.dropwizard.core.setup.Environment;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.audit.Ground;

/** Assembles the chain: its sealer, and its verification. Keeps to the system's clock. */
public final class ChainModule {
  private final Ground ground;
  private final AuditSettings settings;
  private final Anchors anchors;
  private final Sealer sealer;
  private final Verifier verifier;

  /** The anchors lie where the settings say, or else below {@code dataFolder}. */
  public ChainModule(
      Ground ground, AuditSettings settings, Path dataFolder, InstantSource systemClock) {
    this.ground = ground;
    this.settings = settings;
    var jdbi = ground.jdbi();
    var links = new Links(ground.keys().chain());
    anchors =
        new Anchors(
            new AnchorFolder(settings.folder(dataFolder)),
            ground.keys().anchors(),
            ground.keys().anchorsPublic(),
            systemClock);
    sealer = new Sealer(ground.transactions(), jdbi, links, anchors, systemClock);
    verifier = new Verifier(ground.transactions(), jdbi, links, anchors);
  }

  public Verifier verifier() {
    return verifier;
  }

  /** The centers whose chains there are to verify, also where nothing but the anchors is left. */
  public List<UUID> centers() {
    var audited = ground.jdbi().onDemand(SealDao.class).centers();
    return Stream.concat(audited.stream(), anchors.centers().stream()).distinct().sorted().toList();
  }

  public List<Object> resources() {
    return List.of(new VerifyResource(verifier, ground.audit()));
  }

  /** Seals while the service runs, and lets itself be watched on the admin port. */
  public void attend(Environment environment) {
    var sealing = new Sealing(sealer, anchors);
    Gauge<Double> age = sealing::ageSeconds;
    Gauge<Long> entries = sealing::entries;
    environment.metrics().register("audit.unsealed.age.seconds", age);
    environment.metrics().register("audit.unsealed.entries", entries);
    environment
        .healthChecks()
        .register("audit-chain", new SealHealth(sealing, sealer, settings.lagLimit()));
    environment.lifecycle().manage(sealing);
  }
}
