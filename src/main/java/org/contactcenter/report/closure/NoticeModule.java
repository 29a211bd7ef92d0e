package org.contactcenter.report.closure;

import java.util.List;
import org.contactcenter.casefile.CaseModule;
import org.contactcenter.casefile.frozen.FrozenDocuments;
import org.contactcenter.center.CenterModule;
import org.contactcenter.party.People;
import org.contactcenter.referral.Referrals;

/** Assembles the notices of closures, and connects them to the closing of cases. */
public final class NoticeModule {
  private final NoticeResource resource;

  public NoticeModule(
      CaseModule casefile, CenterModule center, People people, Referrals referrals) {
    var ground = casefile.parts().ground();
    var cases = casefile.cases();
    var documents = new FrozenDocuments(ground);
    var addressees = new Addressees(cases, people, referrals, center.courts());
    var writer =
        new NoticeWriter(ground.jdbi(), addressees, center.centers(), documents, ground.audit());
    casefile.listeners().notices(writer);
    casefile.listeners().erasure(documents);
    casefile.listeners().erasure(new NoticeErasure(ground.jdbi()));
    resource = new NoticeResource(new Notices(ground.jdbi(), cases, documents, ground.audit()));
  }

  public List<Object> resources() {
    return List.of(resource);
  }
}
