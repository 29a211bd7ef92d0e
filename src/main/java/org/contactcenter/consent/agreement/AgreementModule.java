package org.contactcenter.consent.agreement;

import java.util.List;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.casefile.readiness.ReadinessRule;
import org.contactcenter.consent.text.Texts;
import org.contactcenter.core.Messages;

/** Assembles the service agreements. */
public final class AgreementModule {
  private final CaseParts parts;
  private final Agreements agreements;

  public AgreementModule(CaseParts parts, Texts texts) {
    this.parts = parts;
    this.agreements = new Agreements(parts, texts);
  }

  public Agreements agreements() {
    return agreements;
  }

  /** Each side has signed. */
  public ReadinessRule rule(Messages messages) {
    return new AgreementRule(parts.ground().jdbi(), messages);
  }

  public List<Object> resources() {
    return List.of(new AgreementResource(agreements, parts.ground().creations()));
  }
}
