package org.contactcenter.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OctetFoldingTest {

  @Example
  void aLineThatFitsIsLeftAlone() {
    assertThat(OctetFolding.fold("a".repeat(75))).isEqualTo("a".repeat(75) + "\r\n");
    assertThat(OctetFolding.fold("a".repeat(76)))
        .isEqualTo("a".repeat(75) + "\r\n " + "a" + "\r\n");
  }

  @Example
  void aLineOfCyrillicIsBrokenBetweenLetters() {
    assertThat(OctetFolding.fold("щ".repeat(38)))
        .isEqualTo("щ".repeat(37) + "\r\n " + "щ" + "\r\n");
  }

  @Property
  void noLineIsLongerThan75Octets(@ForAll("lines") String line) {
    assertThat(OctetFolding.fold(line).split("\r\n"))
        .allMatch(folded -> folded.getBytes(StandardCharsets.UTF_8).length <= 75);
  }

  @Property
  void everyLineIsWholeCharacters(@ForAll("lines") String line) {
    assertThat(OctetFolding.fold(line).split("\r\n"))
        .allMatch(
            folded ->
                new String(folded.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                    .equals(folded));
  }

  @Property
  void unfoldingGivesTheLineBack(@ForAll("lines") String line) {
    assertThat(OctetFolding.fold(line).replace("\r\n ", "")).isEqualTo(line + "\r\n");
  }

  @Provide
  Arbitrary<String> lines() {
    return Arbitraries.strings()
        .withChars("aZ09;:, -ЩъşğİőűėšžÅ€中あ")
        .withChars('a', 'z')
        .ofMinLength(1)
        .ofMaxLength(400)
        .flatMap(
            text ->
                Arbitraries.of("", "😀", "👩‍👧", "🏠🏠🏠🏠🏠")
                    .list()
                    .ofMaxSize(20)
                    .map(faces -> text + String.join("щ", faces)));
  }
}
