package org.contactcenter.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.casefile.intake.Interview;
import org.contactcenter.consent.Consent;
import org.contactcenter.consent.Method;
import org.contactcenter.consent.agreement.Agreement;
import org.contactcenter.consent.text.TextPurpose;
import org.contactcenter.demo.Family.Lack;

/** Each side is heard apart, signs the center's rules, and consents where no order stands in. */
final class IntakeTale {
  private static final LocalTime MORNING = LocalTime.of(10, 0);
  private static final LocalTime AFTERNOON = LocalTime.of(14, 0);
  private static final Duration INTERVIEW = Duration.ofMinutes(50);

  private final Stage stage;

  /** The resident side's consent to contact, by case. */
  private final Map<UUID, UUID> residentConsents = new HashMap<>();

  IntakeTale(Stage stage) {
    this.stage = stage;
  }

  /** One side, and what of it is still missing. */
  private record Guest(UUID person, String side, Lack interview, Lack agreement, Lack consent) {}

  void plan(CaseInTale file) {
    int accepted = 2 - file.family().received();
    meetResident(file, accepted + 1);
    var visiting = file.visiting();
    for (int i = 0; i < visiting.size(); i++) {
      meet(file, visitor(visiting.get(i)), stage.days().at(accepted + 2, AFTERNOON.plusHours(i)));
    }
  }

  void meetResident(CaseInTale file, int day) {
    var guest =
        new Guest(
            file.resident(),
            "resident",
            Lack.RESIDENT_INTERVIEW,
            Lack.RESIDENT_AGREEMENT,
            Lack.RESIDENT_CONSENT);
    meet(file, guest, stage.days().at(day, MORNING));
  }

  void withdrawConsent(CaseInTale file, String why) {
    var consent = Optional.ofNullable(residentConsents.get(file.id())).orElseThrow();
    stage.features().consent.consents().withdraw(file.worker(), file.id(), consent, why);
  }

  private static Guest visitor(UUID person) {
    return new Guest(
        person,
        "visiting",
        Lack.VISITING_INTERVIEW,
        Lack.VISITING_AGREEMENT,
        Lack.VISITING_CONSENT);
  }

  /** What was said and signed is entered when the guest has left. */
  private void meet(CaseInTale file, Guest guest, Instant at) {
    stage.at(
        at.plus(INTERVIEW),
        () -> {
          if (!file.family().lacks(guest.interview())) {
            interview(file, guest, at);
          }
          if (!file.family().lacks(guest.agreement())) {
            sign(file, guest);
          }
          if (file.family().order().isEmpty() && !file.family().lacks(guest.consent())) {
            consent(file, guest);
          }
        });
  }

  private void interview(CaseInTale file, Guest guest, Instant heldAt) {
    var summary =
        stage.sentences().interview(guest.side(), file.seed(file.people().indexOf(guest.person())));
    stage
        .features()
        .casefile
        .interviews()
        .record(
            file.worker(), file.id(), new Interview.Account(guest.person(), heldAt, true, summary));
  }

  private void sign(CaseInTale file, Guest guest) {
    var text = text(file, TextPurpose.SERVICE_AGREEMENT);
    stage
        .features()
        .consent
        .agreements()
        .record(
            file.worker(),
            file.id(),
            new Agreement.Signature(
                guest.person(), text, file.family().language(), Method.PAPER, stage.now()));
  }

  private void consent(CaseInTale file, Guest guest) {
    var statement =
        new Consent.Statement(
            guest.person(),
            TextPurpose.CONTACT,
            text(file, TextPurpose.CONTACT),
            file.family().language(),
            Method.IN_PERSON,
            stage.now());
    var consent = stage.features().consent.consents().record(file.worker(), file.id(), statement);
    if (guest.person().equals(file.resident())) {
      residentConsents.put(file.id(), consent.id());
    }
  }

  /** The version that people sign now. */
  private int text(CaseInTale file, TextPurpose purpose) {
    var language = Optional.of(file.family().language());
    return stage
        .features()
        .consent
        .texts()
        .newestFirst(stage.scope(), Optional.of(purpose), language)
        .get(0)
        .version();
  }
}
