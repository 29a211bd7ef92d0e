package org.contactcenter.identity.factor;

import java.time.InstantSource;
import java.util.List;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.secret.Sealed;
import org.contactcenter.core.secret.SealedColumn;
import org.contactcenter.identity.IdentityParts;
import org.contactcenter.identity.password.Credentials;

/** Assembles the second factor. */
public final class FactorModule {
  /** The secrets of second factors. */
  public static final List<Sealed> SEALED =
      List.of(new SealedColumn("second_factor", "account_id", "secret", Codes.CONTEXT));

  private final Codes codes;
  private final SecondFactors own;
  private final MemberFactors ofMembers;

  public FactorModule(Ground ground, IdentityParts parts) {
    this.codes =
        new Codes(
            ground.jdbi(), ground.transactions(), ground.keys().vault(), InstantSource.system());
    var credentials = new Credentials(ground.jdbi());
    var guard = new Guard(parts.throttle(), credentials, parts.sessions());
    this.own = new SecondFactors(ground, codes, guard, parts.policies());
    this.ofMembers = new MemberFactors(ground, parts.members(), parts.ownAccounts(), codes);
  }

  public Codes codes() {
    return codes;
  }

  public List<Object> resources() {
    return List.of(new SecondFactorResource(own), new MemberFactorResource(ofMembers));
  }
}
