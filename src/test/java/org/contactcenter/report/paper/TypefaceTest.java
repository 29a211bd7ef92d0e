package org.contactcenter.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypefaceTest {

  @ParameterizedTest
  @ValueSource(strings = {"АБВЪЬЮЯѝЍ", "ŞşĞğİıÇç", "ŐőŰű", "ĄąČčĘęĖėĮįŠšŲųŪūŽž", "№ – „“ … €"})
  void everyLetterOfOurLanguagesIsPrintedAsItIs(String text) {
    assertThat(Typeface.printable(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "пла\u0301че, пла\u0301че",
    "s\u0327ahin, şahin",
    "весел \uD83D\uDE00!, весел \u25A1!",
    "a\u200Bb\u00ADc\uFE0Fd, abcd",
    "14\u201115, 14-15"
  })
  void whatCannotBePrintedLeavesATrace(String text, String printed) {
    assertThat(Typeface.printable(text)).isEqualTo(printed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nb", "a\rb", "a\u2028b"})
  void everyKindOfLineBreakIsOne(String text) {
    assertThat(Typeface.printable(text)).isEqualTo("a\nb");
  }
}
