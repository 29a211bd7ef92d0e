package org.contactcenter.consent.link;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.contactcenter.casefile.CaseTime;
import org.contactcenter.consent.text.TextVersion;
import org.contactcenter.consent.text.Texts;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.party.People;
import org.contactcenter.party.Person;

/** Which version of a text a person signs, and in which language they read it first. */
record TextChoice(Texts texts, People people, CaseTime time) {

  /**
   * In the language that was asked for, else the person's first that there is, else the center's.
   * Throws a {@link Problem} {@code text-unknown} where there is none.
   */
  TextVersion of(Scope scope, SigningLinks.Wanted wanted) {
    var all = texts.newestFirst(scope, Optional.of(wanted.purpose()), Optional.empty());
    var newest = all.stream().mapToInt(TextVersion::version).max().orElse(0);
    var version = wanted.textVersion().orElse(newest);
    return languages(scope, wanted)
        .flatMap(
            language ->
                all.stream()
                    .filter(text -> text.version() == version && text.language().equals(language)))
        .findFirst()
        .orElseThrow(() -> Problem.rule("text-unknown"));
  }

  private Stream<String> languages(Scope scope, SigningLinks.Wanted wanted) {
    return wanted
        .language()
        .map(Stream::of)
        .orElseGet(
            () ->
                Stream.concat(
                    people.find(scope, wanted.personId()).map(Person::languages).stream()
                        .flatMap(List::stream),
                    Stream.of(time.language(scope).tag())));
  }
}
