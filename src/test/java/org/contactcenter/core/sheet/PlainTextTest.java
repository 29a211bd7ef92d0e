package org.contactcenter.core.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        " =1",
        "\t=1",
        "\r\n=1",
        "\u00a0=1",
        "\u2003\u200b=1",
        "\u0000\u0007=1",
        "\ufeff=1",
        "\u202e=1",
        "\u3000\uff1d1",
        "\uff0b1",
        "\uff0d1",
        "\uff20SUM",
        "\ufe66SUM",
        "\u22121",
        "\tx",
        "\nx"
      })
  void aTextThatASpreadsheetWouldReckonWithStaysText(String text) {
    assertThat(PlainText.safe(text)).startsWith("'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Иванова", "3-1=2", "a@b.bg", "\"=1\"", "", " ", "(-1)", "O'Neill", "№ 7"})
  void anyOtherTextStaysAsItIs(String text) {
    assertThat(PlainText.safe(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1", "'=1", "''=1", "''x", "'tis", "\t-", "\uff1d", "Иванова", ""})
  void whatWasMadeSafeIsReadAsItWas(String text) {
    assertThat(PlainText.read(PlainText.safe(text))).isEqualTo(text);
  }

  @Property
  void nothingThatLeavesBeginsAsAFormula(
      @ForAll
          @Chars({'=', '+', '-', '@', '\uff1d', '\'', ' ', '\t', '\u200b', 'а'})
          @CharRange(from = '\u0000', to = ' ')
          String text) {
    var visible = PlainText.safe(text).strip().replaceAll("[\\p{Cf}\\p{Cc}\\p{Z}]", "");
    assertThat(visible).doesNotContainPattern("^[=+@\uff1d-]");
  }
}
