package org.contactcenter.party;

import java.util.List;
import java.util.regex.Pattern;
import org.contactcenter.core.Problem;

/** Languages as BCP 47 tags such as {@code bg}, {@code rom} or {@code sr-Latn}. */
public final class LanguageTags {
  private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,5}");

  private LanguageTags() {}

  /** Throws a {@link Problem} where it is no tag. */
  public static void require(String field, String tag) {
    if (!TAG.matcher(tag).matches()) {
      throw Problem.field(field, "not-a-language");
    }
  }

  /** Throws a {@link Problem} that names the first that is no tag. */
  public static void require(String field, List<String> tags) {
    for (int i = 0; i < tags.size(); i++) {
      require(field + "[" + i + "]", tags.get(i));
    }
  }
}
