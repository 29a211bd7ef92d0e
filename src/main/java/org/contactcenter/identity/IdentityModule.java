package org.contactcenter.identity;

import io.dropwizard.auth.AuthValueFactoryProvider;
import java.time.InstantSource;
import java.util.List;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.core.Creations;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.glassfish.jersey.server.filter.RolesAllowedDynamicFeature;
import org.jdbi.v3.core.Jdbi;

/**
 * Assembles accounts and sessions. Sessions keep to the system's clock, memberships to domain time.
 */
public final class IdentityModule {
  private final Sessions sessions;
  private final Members members;
  private final Creations creations;

  public IdentityModule(
      Jdbi jdbi,
      Transactions transactions,
      Creations creations,
      AuditTrail audit,
      InstantSource clock) {
    this.sessions = new Sessions(jdbi, transactions, InstantSource.system());
    this.creations = creations;
    this.members = new Members(jdbi, transactions, audit, clock);
  }

  public Members members() {
    return members;
  }

  public List<Object> resources() {
    return List.of(
        new SessionFeature(sessions),
        RolesAllowedDynamicFeature.class,
        new AuthValueFactoryProvider.Binder<>(User.class),
        new SessionResource(sessions),
        new UserResource(members, creations));
  }
}
