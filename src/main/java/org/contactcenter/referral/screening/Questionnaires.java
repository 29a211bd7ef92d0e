package org.contactcenter.referral.screening;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.audit.Ground;
import org.contactcenter.center.Centers;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;

/** The questionnaires of a center, of which the newest is in use. */
public final class Questionnaires {
  private final QuestionnaireDao dao;
  private final Ground ground;
  private final Centers centers;

  public Questionnaires(Ground ground, Centers centers) {
    this.dao = ground.jdbi().onDemand(QuestionnaireDao.class);
    this.ground = ground;
    this.centers = centers;
  }

  /** The one in use. */
  public Questionnaire current(Scope scope) {
    return ground.transactions().in(scope, dao::newest).orElse(FirstQuestionnaire.IT);
  }

  /** Those with these ids, by id; in one statement. */
  public Map<UUID, Questionnaire> all(Scope scope, Collection<UUID> ids) {
    var own = ground.transactions().in(scope, () -> dao.find(ids));
    return Stream.concat(own.stream(), Stream.of(FirstQuestionnaire.IT))
        .collect(toMap(Questionnaire::id, identity()));
  }

  /** Newest first; the one that every center begins with comes last. */
  List<Questionnaire> newestFirst(User user) {
    var own = ground.transactions().in(user.scope(), dao::newestFirst);
    return Stream.concat(own.stream(), Stream.of(FirstQuestionnaire.IT)).toList();
  }

  Questionnaire find(User user, UUID id) {
    return Optional.ofNullable(all(user.scope(), List.of(id)).get(id))
        .orElseThrow(() -> Problem.absent("questionnaire", id));
  }

  /**
   * Puts a new version in use. Throws a {@link Problem} where a code stands twice, or a text lacks
   * a language of the center.
   */
  UUID make(User user, int ambersForRed, List<Question> questions) {
    return ground
        .transactions()
        .in(
            user.scope(),
            () -> {
              requireUnique(questions);
              requireWorded(user, questions);
              var made = next(user, ambersForRed, questions);
              dao.insert(made);
              ground.audit().record(user, "questionnaire.made", made.id());
              return made.id();
            });
  }

  private Questionnaire next(User user, int ambersForRed, List<Question> questions) {
    return new Questionnaire(
        UUID.randomUUID(),
        current(user.scope()).version() + 1,
        ambersForRed,
        questions,
        Optional.of(user.id()),
        Optional.of(ground.clock().instant().truncatedTo(ChronoUnit.SECONDS)));
  }

  private void requireWorded(User user, List<Question> questions) {
    var languages = centers.of(user.scope()).languages();
    if (questions.stream()
        .flatMap(Question::texts)
        .anyMatch(text -> !languages.stream().allMatch(text::isIn))) {
      throw Problem.field("questions", "not-in-all-languages");
    }
  }

  private static void requireUnique(List<Question> questions) {
    if (hasTwice(questions.stream().map(Question::code))
        || questions.stream()
            .anyMatch(each -> hasTwice(each.options().stream().map(Question.Choice::code)))) {
      throw Problem.field("questions", "code-twice");
    }
  }

  private static boolean hasTwice(Stream<String> codes) {
    var all = codes.toList();
    return all.stream().distinct().count() < all.size();
  }
}
