package org.contactcenter.party;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.contactcenter.core.Problem;

/**
 * How to reach a person, and where they can be found.
 *
 * @param confidential whether the other side must never learn any of it
 */
public record ContactData(
    Optional<String> phone,
    Optional<String> email,
    Optional<String> address,
    Optional<String> workplace,
    Optional<String> school,
    boolean confidential) {

  public static final ContactData NONE =
      new ContactData(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false);

  private static final Pattern PHONE = Pattern.compile("(?=(?:\\D*\\d){3})\\+?[\\d ()/.-]{3,40}");
  private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+");

  /** Nothing but where mail reaches somebody. */
  public static ContactData ofMail(String email) {
    return new ContactData(
        Optional.empty(),
        Optional.of(email),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  /** Throws a {@link Problem} that names the field, below {@code path}. */
  public void require(String path) {
    requireForm(path + "phone", "not-a-phone", PHONE, phone);
    requireForm(path + "email", "not-an-email", EMAIL, email);
  }

  /** Whether there is nothing in it. */
  public boolean isEmpty() {
    return equals(NONE);
  }

  /**
   * What the newer data say, and where they are silent what was known; once confidential, always.
   */
  ContactData updatedBy(ContactData newer) {
    return new ContactData(
        newer.phone.or(() -> phone),
        newer.email.or(() -> email),
        newer.address.or(() -> address),
        newer.workplace.or(() -> workplace),
        newer.school.or(() -> school),
        confidential || newer.confidential);
  }

  /** Which fields, not what they say: a text may end in a log. */
  @Override
  public String toString() {
    return "contact data " + written();
  }

  /** The names of the fields that say something. */
  List<String> written() {
    return Stream.of(ContactField.values())
        .filter(field -> field.in(this).isPresent())
        .map(ContactField::label)
        .toList();
  }

  /** The names of what is otherwise in the other data. */
  List<String> differingFrom(ContactData other) {
    var fields =
        Stream.of(ContactField.values())
            .filter(field -> !field.in(this).equals(field.in(other)))
            .map(ContactField::label);
    var flag = Stream.of("confidential").filter(name -> confidential != other.confidential);
    return Stream.concat(fields, flag).toList();
  }

  private static void requireForm(String field, String code, Pattern form, Optional<String> value) {
    if (value.isPresent() && !form.matcher(value.get()).matches()) {
      throw Problem.field(field, code);
    }
  }
}
