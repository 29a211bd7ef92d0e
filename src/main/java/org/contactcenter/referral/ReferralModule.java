package org.contactcenter.referral;

import java.util.List;
import java.util.stream.Stream;
import org.contactcenter.audit.Ground;
import org.contactcenter.center.CenterModule;
import org.contactcenter.core.work.WorkSource;
import org.contactcenter.identity.throttle.SignInThrottle;
import org.contactcenter.party.People;
import org.contactcenter.party.copy.PersonalRecords;
import org.contactcenter.referral.application.ApplicationModule;
import org.contactcenter.referral.screening.Capacity;
import org.contactcenter.referral.screening.QuestionnaireResource;
import org.contactcenter.referral.screening.Questionnaires;
import org.contactcenter.referral.screening.ScreeningSettingsResource;

/** Assembles the intake of requests. */
public final class ReferralModule {
  private static final String REFERRALS =
      """
      SELECT r.id AS "referralId", r.received_at AS "receivedAt", r.source AS "source",
        r.status AS "status", p.role AS "role", r.decided_at AS "decidedAt"
      FROM referral_person p
      JOIN referral r ON r.center_id = p.center_id AND r.id = p.referral_id
      WHERE p.center_id = current_center() AND p.person_id = :person
      ORDER BY r.received_at, r.id
      """;

  private final ConnectedCases cases = new ConnectedCases();
  private final Ground ground;
  private final People people;
  private final Capacity capacity;
  private final Questionnaires questionnaires;
  private final Referrals referrals;
  private final Reception reception;
  private final Screenings screenings;
  private final RefusedReferrals refused;
  private final ApplicationModule applications;

  public ReferralModule(
      Ground ground, CenterModule center, People people, SignInThrottle throttle) {
    this.ground = ground;
    this.people = people;
    var house = new House(center.centers(), center.courts(), ground.clock());
    this.capacity = new Capacity(ground);
    this.questionnaires = new Questionnaires(ground, center.centers());
    var judging = new Judging(questionnaires, capacity, cases, house);
    this.referrals = new Referrals(ground, cases, judging);
    this.reception = new Reception(ground, house, people);
    this.screenings = new Screenings(ground, referrals, cases, judging);
    this.refused = new RefusedReferrals(ground);
    var own = new SelfReferrals(ground, reception, people, referrals);
    this.applications =
        new ApplicationModule(ground, new ApplicationModule.Base(own, cases), center, throttle);
  }

  public Referrals referrals() {
    return referrals;
  }

  /** Takes requests in, as the resource does: for demonstration data. */
  public Reception reception() {
    return reception;
  }

  /** Takes in what comes in writing by another way than HTTP. */
  public WrittenReferrals written() {
    return new WrittenReferrals(reception);
  }

  /** Judges risk, as the resource does: for demonstration data. */
  public Screenings screenings() {
    return screenings;
  }

  /** Shows judgements of risk. */
  public ScreeningViews screeningViews() {
    return new ScreeningViews(questionnaires);
  }

  /** What becomes of referrals when their time is over. */
  public RefusedReferrals refused() {
    return refused;
  }

  /** What waits at the public door. */
  public ApplicationModule applications() {
    return applications;
  }

  /** Tells where accepted referrals become cases; until then none can be accepted. */
  public void connect(CaseRegister register) {
    cases.connect(register);
  }

  /** Whose risk is to be judged, and who took their word back. */
  public List<WorkSource> work() {
    return List.of(new ScreeningWork(ground.jdbi()), applications.work());
  }

  /** Requests in which a person is named. */
  public List<PersonalRecords> personal() {
    return List.of(
        PersonalRecords.found(ground.jdbi(), "referrals", REFERRALS), applications.personal());
  }

  public List<Object> resources() {
    var files = new ReferralFiles(people, screenings, cases, ground.transactions());
    var duplicates = new Duplicates(ground, referrals, people, cases);
    return Stream.of(
            List.of(
                new ReferralResource(referrals, reception, screenings, files, ground.creations()),
                new DuplicateResource(duplicates),
                new ScreeningResource(screenings, screeningViews()),
                new QuestionnaireResource(questionnaires, capacity, ground.creations()),
                new ScreeningSettingsResource(capacity)),
            applications.resources())
        .flatMap(List::stream)
        .toList();
  }
}
