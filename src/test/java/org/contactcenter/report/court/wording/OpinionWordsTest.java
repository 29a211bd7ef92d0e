package org.contactcenter.report.court.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.contactcenter.core.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpinionWordsTest {

  @ParameterizedTest
  @CsvSource({
    "BG, Според  мен бащата е агресивен., Според  мен | агресивен",
    "EN, In my opinion the father is aggressive., In my opinion | aggressive",
    "HU, Véleményem szerint az apa agresszív., Véleményem | agresszív",
    "LT, Mano nuomone tėvas agresyvus., Mano nuomone | agresyvus",
    "TR, Bence baba saldırgandır., Bence | saldırgandır",
    "BG, ОЧЕВИДНО детето обича майка си., ОЧЕВИДНО | обича",
    "TR, İyi bir anne olduğunu düşünüyorum., İyi bir anne | düşünüyorum"
  })
  void opinionsAreFoundInEachLanguage(Language language, String text, String words) {
    var hints = OpinionWords.in("summary", text);

    assertThat(hints).extracting(Hint::word).containsExactly(words.split(" \\| "));
    assertThat(hints)
        .allSatisfy(
            hint -> {
              assertThat(hint.language()).isEqualTo(language);
              assertThat(hint.section()).isEqualTo("summary");
              assertThat(text.substring(hint.at())).startsWith(hint.word());
            });
  }

  @ParameterizedTest
  @CsvSource({
    "Детето изтича към бащата и каза „Здравей“.",
    "The child ran to the father and said hello.",
    "A gyermek az apához szaladt és köszönt.",
    "Vaikas pribėgo prie tėvo ir pasisveikino.",
    "Çocuk babasına koştu ve selam verdi."
  })
  void factsAreNoOpinions(String text) {
    assertThat(OpinionWords.in("summary", text)).isEmpty();
  }

  @Test
  void aStemThatIsAWholeWordIsFoundAsSuchOnly() {
    assertThat(OpinionWords.in("summary", "He loves. The glove is lost.")).hasSize(1);
  }
}
