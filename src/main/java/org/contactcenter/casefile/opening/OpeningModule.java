package org.contactcenter.casefile.opening;

import java.util.List;
import org.contactcenter.casefile.CaseOpener;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.casefile.life.LifeModule;
import org.contactcenter.casefile.view.CaseViews;
import org.contactcenter.referral.CaseRegister;
import org.contactcenter.referral.Referrals;

/** Assembles how cases begin. */
public final class OpeningModule {
  private final CaseParts parts;
  private final Referrals referrals;
  private final CaseViews views;
  private final Register register;
  private final Reopening reopening;

  public OpeningModule(
      CaseParts parts, CaseOpener opener, LifeModule life, Referrals referrals, CaseViews views) {
    this.parts = parts;
    this.referrals = referrals;
    this.views = views;
    this.register = new Register(parts, opener, life.assignments(), life.service());
    this.reopening = new Reopening(parts.cases(), opener, new CaseCopy(parts), life.assignments());
  }

  /** What referrals ask of cases. */
  public CaseRegister register() {
    return register;
  }

  /** Opens closed cases again. */
  public Reopening reopening() {
    return reopening;
  }

  public List<Object> resources() {
    var creations = parts.ground().creations();
    return List.of(
        new AcceptResource(referrals, parts.cases(), views, creations),
        new ReopeningResource(reopening, parts.cases(), views, creations));
  }
}
