package org.contactcenter.referral.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.contactcenter.party.ContactData;
import org.contactcenter.party.PartyRole;
import org.contactcenter.referral.NewParticipant;
import org.contactcenter.referral.NewReferral;
import org.contactcenter.referral.Priority;
import org.contactcenter.referral.ReferralSource;
import org.contactcenter.referral.Requested;
import org.contactcenter.referral.Safety;

/**
 * What one parent tells: of themselves, and as they see it of the children, of what they ask for
 * and of danger.
 *
 * @param language in which they want to be spoken to, a BCP 47 tag
 */
public record Application(String language, ApplicantSide side, Parent parent, Statement statement) {

  /** Who applies. */
  public record Parent(
      String givenName,
      String familyName,
      Optional<LocalDate> birthDate,
      List<String> languages,
      ContactData contact) {

    public Parent {
      languages = List.copyOf(languages);
    }
  }

  /** What is kept of it word for word, for the staff alone. */
  public record Statement(String reason, List<Child> children, Requested requested, Safety safety) {
    public Statement {
      children = List.copyOf(children);
    }
  }

  /** A child as that parent describes it. */
  public record Child(
      String givenName,
      String familyName,
      LocalDate birthDate,
      List<String> languages,
      Optional<String> needs) {

    public Child {
      languages = List.copyOf(languages);
    }

    private NewParticipant participant(String path) {
      return new NewParticipant(
          path,
          PartyRole.CHILD,
          Optional.empty(),
          Optional.of(givenName),
          Optional.of(familyName),
          Optional.of(birthDate),
          languages,
          needs,
          ContactData.NONE);
    }
  }

  /** As a request of this parent alone. */
  NewReferral request() {
    return new NewReferral(
        ReferralSource.SELF,
        Optional.empty(),
        language,
        Optional.empty(),
        Optional.empty(),
        statement.reason(),
        Priority.NORMAL,
        people(),
        statement.requested(),
        statement.safety());
  }

  /** The parent, in that role. */
  NewParticipant applicant(PartyRole role) {
    return new NewParticipant(
        "application.applicant.",
        role,
        Optional.empty(),
        Optional.of(parent.givenName()),
        Optional.of(parent.familyName()),
        parent.birthDate(),
        parent.languages(),
        Optional.empty(),
        parent.contact());
  }

  private List<NewParticipant> people() {
    var children = statement.children();
    var described =
        IntStream.range(0, children.size())
            .mapToObj(i -> children.get(i).participant("application.children[" + i + "]."));
    return Stream.concat(described, Stream.of(applicant(side.role()))).toList();
  }
}
