package org.contactcenter.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Language;
import org.contactcenter.core.Messages;
import org.contactcenter.core.Problem;
import org.contactcenter.core.User;
import org.contactcenter.disclosure.PersonalCopy.Section;
import org.contactcenter.party.copy.PersonalRecords;
import org.contactcenter.rights.Extent;
import org.contactcenter.rights.Matter;

/**
 * Puts a person's copy together from what the features tell. Only coordinators make one: it spans
 * all cases of the person, and who works on one of them may not see the others.
 */
public final class PersonalCopies {
  private static final Messages MESSAGES = new Messages("disclosure");

  private final List<PersonalRecords> features;
  private final Ground ground;

  PersonalCopies(List<PersonalRecords> features, Ground ground) {
    this.features = List.copyOf(features);
    this.ground = ground;
  }

  /** Throws a {@link Problem} for nobody of this center, or who is not to be seen. */
  PersonalCopy make(User user, UUID personId, Language language) {
    return ground
        .transactions()
        .in(
            user.scope(),
            () -> {
              if (!Matter.PERSONAL_COPY.isOpenTo(user, Extent.CENTER)) {
                throw Problem.absent("person", personId);
              }
              var sections = sections(user, personId, language);
              requireSomeone(sections, personId);
              var given = withoutContactOfChild(sections);
              record(user, personId, given);
              return copy(personId, language, given, given.size() < sections.size());
            });
  }

  private List<Section> sections(User user, UUID personId, Language language) {
    return features.stream()
        .map(
            feature ->
                new Section(
                    feature.section(),
                    MESSAGES.text(language, "section." + feature.section()),
                    feature.of(user, personId)))
        .filter(section -> !section.records().isEmpty())
        .toList();
  }

  /** The section of who they are is never empty for someone whom the center knows. */
  private static void requireSomeone(List<Section> sections, UUID personId) {
    if (sections.stream().noneMatch(section -> section.name().equals("person"))) {
      throw Problem.absent("person", personId);
    }
  }

  /** Whoever asks for a child is one of its sides, and must not learn where the other lives. */
  private static List<Section> withoutContactOfChild(List<Section> sections) {
    var child = sections.stream().anyMatch(section -> says(section, "role", "CHILD"));
    return sections.stream()
        .filter(
            section ->
                !child
                    || !section.name().equals("contact")
                    || !says(section, "confidential", "true"))
        .toList();
  }

  private static boolean says(Section section, String field, String value) {
    return section.records().stream().anyMatch(record -> record.says(field, value));
  }

  private void record(User user, UUID personId, List<Section> given) {
    var names = given.stream().map(Section::name).toList();
    ground.audit().record(user, "person.exported", personId, Optional.empty(), names);
  }

  private PersonalCopy copy(
      UUID personId, Language language, List<Section> given, boolean withheld) {
    var leftOut = new ArrayList<String>();
    Stream.of("others", "texts", "staff")
        .map(reason -> MESSAGES.text(language, "left-out." + reason))
        .forEach(leftOut::add);
    if (withheld) {
      leftOut.add(MESSAGES.text(language, "left-out.contact-of-child"));
    }
    return new PersonalCopy(
        personId,
        ground.clock().instant(),
        language,
        MESSAGES.text(language, "title"),
        List.copyOf(leftOut),
        given);
  }
}
