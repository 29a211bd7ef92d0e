package org.contactcenter.draft;

import java.time.Duration;
import java.util.List;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.job.Job;
import org.contactcenter.core.secret.Sealed;
import org.contactcenter.identity.IdentityModule;

/** Assembles what is being typed. */
public final class DraftModule {
  /** What lies sealed in the database. */
  public static final List<Sealed> SEALED = List.of(DraftSafe.COLUMN);

  private static final Duration PAUSE = Duration.ofMinutes(10);

  private final Drafts drafts;

  public DraftModule(Ground ground, IdentityModule identity) {
    drafts = new Drafts(ground);
    identity.leavings().add(drafts);
  }

  public List<Job> jobs() {
    return List.of(new Job("drafts", PAUSE, drafts::forgetOld));
  }

  public List<Object> resources() {
    return List.of(new DraftResource(drafts));
  }
}
