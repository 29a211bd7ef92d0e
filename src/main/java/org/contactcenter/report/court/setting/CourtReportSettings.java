package org.contactcenter.report.court.setting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.contactcenter.core.Language;
import org.contactcenter.core.Messages;
import org.jdbi.v3.json.Json;

/**
 * What a center chose for its reports to courts.
 *
 * @param fourEyes whether someone else than the author approves a report before it is released
 * @param warningDays how long before its last day a report that is due stands in the work queue
 * @param cautions the center's own words for the cautionary note; a language without any has the
 *     program's
 */
public record CourtReportSettings(
    boolean fourEyes, int warningDays, @Json List<Caution> cautions, int version) {
  static final CourtReportSettings DEFAULT = new CourtReportSettings(false, 7, List.of(), 0);

  private static final Messages MESSAGES = new Messages("report");

  /** The cautionary note in one language. */
  public record Caution(Language language, String text) {}

  public CourtReportSettings {
    cautions = List.copyOf(cautions);
  }

  /** The cautionary note of this language; there always is one (SVN 20). */
  public String caution(Language language) {
    return own(language).orElseGet(() -> MESSAGES.text(language, "court.caution"));
  }

  /** The notes of all languages. */
  List<Caution> inUse() {
    return Arrays.stream(Language.values())
        .map(language -> new Caution(language, caution(language)))
        .toList();
  }

  private Optional<String> own(Language language) {
    return cautions.stream()
        .filter(each -> each.language() == language)
        .map(Caution::text)
        .findFirst();
  }
}
