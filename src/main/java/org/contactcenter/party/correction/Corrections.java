package org.contactcenter.party.correction;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.contactcenter.party.PersonAccess;
import org.contactcenter.rights.Matter;

/** Reads what is written of people, and corrects it; what was written before is kept. */
public final class Corrections {
  private final CorrectionDao dao;
  private final PersonAccess access;
  private final CenterDay today;
  private final Ground ground;

  Corrections(Ground ground, PersonAccess access, CenterDay today) {
    this.dao = ground.jdbi().onDemand(CorrectionDao.class);
    this.access = access;
    this.today = today;
    this.ground = ground;
  }

  /** The person as they are written down now. Throws a {@link Problem} when not to be seen. */
  Profile read(User user, UUID personId) {
    return transactions()
        .in(
            user.scope(),
            () -> {
              requireSight(user, personId);
              var profile = dao.find(personId).orElseThrow(() -> absent(personId));
              audit().record(user, "person.read", personId);
              return profile;
            });
  }

  /** What was written before, the latest first. */
  List<FormerVersion> history(User user, UUID personId) {
    return transactions()
        .in(
            user.scope(),
            () -> {
              requireSight(user, personId);
              var person = dao.find(personId).orElseThrow(() -> absent(personId));
              audit().record(user, "person.history-read", person.id());
              return dao.history(person.id());
            });
  }

  /**
   * Replaces what is written, once {@code condition} has let the version pass; where nothing
   * differs all stays as it is. Throws a {@link Problem}: {@code person-anonymised}, or one that
   * names a field.
   */
  Profile correct(
      User user, UUID personId, IntConsumer condition, Profile.Text text, String reason) {
    return transactions()
        .in(
            user.scope(),
            () -> {
              requireSight(user, personId);
              var found = dao.lock(personId).orElseThrow(() -> absent(personId));
              condition.accept(found.version());
              if (found.anonymisedAt().isPresent()) {
                throw Problem.rule("person-anonymised");
              }
              text.asNew().require("", today.of(user.scope()));
              return found.text().equals(text) ? found : replace(user, found, text, reason);
            });
  }

  private Profile replace(User user, Profile found, Profile.Text text, String reason) {
    var corrected = found.corrected(text);
    dao.keep(
        new FormerVersion(found.id(), found.version(), found.text(), now(), user.id(), reason));
    dao.update(corrected);
    dao.clearWords(found.id());
    dao.insertWords(corrected);
    var fields = found.text().differences(text);
    audit().record(user, "person.corrected", found.id(), Optional.empty(), fields);
    return corrected;
  }

  private void requireSight(User user, UUID personId) {
    if (!access.opens(user, Matter.PERSON, personId)) {
      throw absent(personId);
    }
  }

  private Instant now() {
    return ground.clock().instant().truncatedTo(ChronoUnit.SECONDS);
  }

  private Transactions transactions() {
    return ground.transactions();
  }

  private AuditTrail audit() {
    return ground.audit();
  }

  private static Problem absent(UUID personId) {
    return Problem.absent("person", personId);
  }
}
