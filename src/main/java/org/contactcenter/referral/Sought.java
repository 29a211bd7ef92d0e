package org.contactcenter.referral;

import java.util.List;
import java.util.Optional;
import org.contactcenter.party.NameKey;

/**
 * What someone types to find a referral: the beginning of a court's case number, or of the words of
 * somebody's name.
 */
public record Sought(Optional<String> number, List<String> names) {

  static Sought of(String query) {
    var number = Optional.of(CourtCaseNumber.of(query).key()).filter(key -> !key.isEmpty());
    return new Sought(number, NameKey.beginnings(query));
  }

  /** What comes after all case numbers that begin so. */
  public Optional<String> numberEnd() {
    return number.map(beginning -> beginning + Character.toString(Character.MAX_CODE_POINT));
  }
}
