package org.contactcenter.report.paper.hyphenation;

import static org.assertj.core.api.Assertions.assertThat;

import org.contactcenter.core.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternsTest {

  @ParameterizedTest
  @CsvSource({
    "BG, под-чи-не-ние",
    "BG, НЕ-ПОЛ-НО-ЛЕ-ТЕН",
    "BG, съг-ла-сие",
    "EN, agree-ment",
    "EN, su-per-vi-sion",
    "HU, meg-va-ló-sít-ha-tók",
    "HU, vas-út-ál-lo-más",
    "HU, rend-őr-ség",
    "LT, su-si-ti-ki-mai",
    "LT, įgy-ven-di-na-mas",
    "TR, gö-rüş-mesi",
    "TR, İs-tan-bul",
    "TR, IS-PARTA",
    "TR, sa-at-le-rin"
  })
  void aWordIsPartedWhereItsLanguageParts(Language language, String parted) {
    assertThat(parted(language, parted.replace("-", ""))).isEqualTo(parted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"дете", "ще", "", "щщщщщщщщщщ"})
  void aWordWithoutAPlaceForItStaysWhole(String word) {
    assertThat(parted(Language.BG, word)).isEqualTo(word);
  }

  private static String parted(Language language, String word) {
    var parted = new StringBuilder(word);
    var breaks = Patterns.of(language).breaks(word);
    for (int at = breaks.length - 1; at >= 0; at--) {
      parted.insert(breaks[at], '-');
    }
    return parted.toString();
  }
}
