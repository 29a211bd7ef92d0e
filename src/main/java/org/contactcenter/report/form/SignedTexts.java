package org.contactcenter.report.form;

import java.util.Optional;
import java.util.UUID;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.consent.text.TextPurpose;
import org.contactcenter.consent.text.Texts;
import org.contactcenter.core.Language;
import org.contactcenter.core.Problem;
import org.contactcenter.core.User;
import org.contactcenter.party.People;
import org.contactcenter.party.Person;
import org.contactcenter.report.paper.Letterheads;
import org.contactcenter.report.paper.Words;

/** Prints what is to be signed on paper; each printing leaves its trace. */
final class SignedTexts {
  private final CaseParts cases;
  private final People people;
  private final Texts texts;
  private final Letterheads letterheads;

  SignedTexts(CaseParts cases, People people, Texts texts, Letterheads letterheads) {
    this.cases = cases;
    this.people = people;
    this.texts = texts;
    this.letterheads = letterheads;
  }

  /**
   * Who is to sign what.
   *
   * @param language the person's own by default, else the center's
   */
  record Wish(TextPurpose purpose, UUID person, Optional<Language> language) {}

  /**
   * The PDF with the newest version of the text. Throws a {@link Problem}: {@code text-unknown}
   * where there is none in that language, a violation for whoever is no side of the case.
   */
  byte[] print(User user, UUID caseId, Wish wish) {
    return cases
        .cases()
        .reading(user, caseId, "form.printed", wish.person(), file -> of(user, file, wish))
        .print();
  }

  private SignedText of(User user, CaseFile file, Wish wish) {
    var scope = user.scope();
    cases.parties().requireSide(scope, file.id(), "person", wish.person());
    var person = people.find(scope, wish.person()).orElseThrow();
    var center = letterheads.center(scope);
    var language = wish.language().or(() -> spoken(person)).orElse(center.language());
    var text =
        texts.newestFirst(scope, Optional.of(wish.purpose()), Optional.of(language.tag())).stream()
            .findFirst()
            .orElseThrow(() -> Problem.rule("text-unknown"));
    return new SignedText(
        letterheads.of(scope),
        new Words(language, center.timeZone()),
        file.number(),
        person.name(),
        text,
        cases.time().now());
  }

  private static Optional<Language> spoken(Person person) {
    return person.languages().stream()
        .map(Language::negotiate)
        .flatMap(Optional::stream)
        .findFirst();
  }
}
