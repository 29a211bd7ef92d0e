package org.contactcenter.demo;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.User;
import org.contactcenter.referral.Participant;
import org.contactcenter.referral.Priority;
import org.contactcenter.referral.Screening;

/** How a request comes in, is judged, and is accepted, put on the waiting list or turned down. */
final class ReferralTale {
  private static final LocalTime MAIL = LocalTime.of(9, 20);
  private static final LocalTime SCREENING = LocalTime.of(10, 40);
  private static final LocalTime DECISION = LocalTime.of(11, 30);

  private final Stage stage;
  private final CaseTale cases;

  /** Everyone met so far, by name: the same person may come with another family. */
  private final Map<String, UUID> acquaintances = new HashMap<>();

  ReferralTale(Stage stage) {
    this.stage = stage;
    this.cases = new CaseTale(stage);
  }

  void plan(Family family) {
    stage.at(-family.received(), MAIL, () -> receive(family));
  }

  private void receive(Family family) {
    var request = new Request(stage, family, acquaintances);
    var id = stage.features().referral.reception().receive(request.sender(), request.referral());
    var people =
        stage.features().referral.referrals().of(stage.scope(), id).people().stream()
            .map(Participant::personId)
            .toList();
    for (int i = 0; i < people.size(); i++) {
      acquaintances.put(family.people().get(i).name(), people.get(i));
    }
    planDecision(family, id, people);
  }

  private void planDecision(Family family, UUID id, List<UUID> people) {
    int day = -family.received();
    family
        .screening()
        .ifPresent(judgement -> stage.at(day + 1, SCREENING, () -> screen(id, judgement)));
    int decided = family.outcome().isCase() ? day + 2 : -family.decided().orElse(0);
    stage.at(decided, DECISION, () -> decide(family, id, people));
  }

  private void screen(UUID id, Family.Judgement judgement) {
    stage
        .features()
        .referral
        .screenings()
        .screen(
            stage.cast().coordinator(),
            id,
            new Screening.Judgement(
                judgement.level(),
                judgement.factors(),
                judgement.decision().orElse(Screening.Decision.PROCEED),
                false,
                judgement.notes()));
  }

  private void decide(Family family, UUID id, List<UUID> people) {
    var coordinator = stage.cast().coordinator();
    var referrals = stage.features().referral.referrals();
    var why = family.why().orElse("");
    switch (family.outcome()) {
      case RECEIVED, INCOMPLETE -> {}
      case WAITING ->
          referrals.enqueue(coordinator, id, family.priority().orElse(Priority.NORMAL), why);
      case DECLINED -> referrals.decline(coordinator, id, why);
      case WITHDRAWN -> referrals.withdraw(coordinator, id, why);
      case INTAKE, ACTIVE, CONSENT_WITHDRAWN, SUSPENDED, CLOSED ->
          accept(coordinator, family, id, people);
    }
  }

  private void accept(User coordinator, Family family, UUID id, List<UUID> people) {
    var worker = stage.cast().user(family.worker().orElseThrow());
    var caseId =
        stage.features().referral.referrals().accept(coordinator, id, Optional.of(worker.id()));
    cases.begin(new CaseInTale(family, caseId, worker, people));
  }
}
