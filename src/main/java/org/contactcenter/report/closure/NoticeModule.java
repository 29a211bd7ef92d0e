package org.contactcenter.report.closure;

import java.util.List;
import org.contactcenter.audit.Ground;
import org.contactcenter.casefile.CaseModule;
import org.contactcenter.casefile.frozen.FrozenDocuments;
import org.contactcenter.casefile.representative.Representatives;
import org.contactcenter.center.CenterModule;
import org.contactcenter.party.People;
import org.contactcenter.party.copy.PersonalRecords;
import org.contactcenter.referral.Referrals;
import org.contactcenter.report.paper.Letterheads;

/** Assembles the notices of pauses and closures, and connects them to the life of cases. */
public final class NoticeModule {
  private static final String LETTERS =
      """
      SELECT case_id AS "caseId", kind AS "kind", language AS "language",
        made_at AS "madeAt", encode(sha256, 'hex') AS "sha256"
      FROM notice
      WHERE center_id = current_center() AND person_id = :person
      ORDER BY made_at, id
      """;

  private final NoticeResource resource;
  private final Ground ground;

  public NoticeModule(
      CaseModule casefile, CenterModule center, People people, Referrals referrals) {
    ground = casefile.parts().ground();
    var cases = casefile.cases();
    var documents = new FrozenDocuments(ground);
    var representatives = new Representatives(casefile.parts());
    var addressees = new Addressees(cases, people, referrals, center.courts(), representatives);
    var writer =
        new NoticeWriter(
            ground.jdbi(), addressees, new Letterheads(center), documents, ground.audit());
    casefile.listeners().notices(writer);
    casefile.listeners().pauses(writer);
    casefile.listeners().erasure(documents);
    casefile.listeners().erasure(new NoticeErasure(ground.jdbi()));
    resource = new NoticeResource(new Notices(ground.jdbi(), cases, documents, ground.audit()));
  }

  /** Letters written to a person. */
  public List<PersonalRecords> personal() {
    return List.of(PersonalRecords.found(ground.jdbi(), "letters", LETTERS));
  }

  public List<Object> resources() {
    return List.of(resource);
  }
}
