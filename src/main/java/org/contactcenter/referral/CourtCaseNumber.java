package org.contactcenter.referral;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A court's case number folded so that its spellings compare as equal.
 *
 * @param key without spaces, dots and number signs, in small letters; empty when nothing is left
 * @param tail the key from its first digit on: what people search for
 */
public record CourtCaseNumber(String key, String tail) {
  private static final Pattern ORNAMENT = Pattern.compile("[\\s\\p{Z}.,:№#]+");
  private static final Pattern BEFORE_DIGITS = Pattern.compile("^\\D+(?=\\d)");

  public static CourtCaseNumber of(String written) {
    var plain = ORNAMENT.matcher(written).replaceAll("").toLowerCase(Locale.ROOT);
    var key = Normalizer.normalize(plain, Normalizer.Form.NFKC);
    return new CourtCaseNumber(key, BEFORE_DIGITS.matcher(key).replaceFirst(""));
  }
}
