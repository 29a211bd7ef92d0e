package org.contactcenter.core.http;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.contactcenter.core.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {

  @ParameterizedTest
  @ValueSource(strings = {"\"3\"", "*", " \"2\" , \"3\"", "W/\"2\", \"3\"", "\"x\",\"3\""})
  void letsTheNamedVersionPass(String header) {
    assertThatCode(() -> new IfMatch(List.of(header)).require(3)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"2\"", "W/\"3\"", "\"\"", "\"33\"", "\"1\", \"2\""})
  void refusesAnotherVersionAndAWeakTag(String header) {
    refused(412, List.of(header));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "\"3", "*, \"3\"", "\"3\" \"4\"", "w/\"3\"", ",", "\"a\u0001\""})
  void refusesWhatIsNoTag(String header) {
    refused(400, List.of(header));
  }

  @Test
  void asksForTheHeaderWhereThereIsNone() {
    refused(428, List.of());
    refused(428, List.of(" "));
  }

  @Test
  void readsTheHeaderOverSeveralLines() {
    assertThatCode(() -> new IfMatch(List.of("\"2\"", "\"3\"")).require(3))
        .doesNotThrowAnyException();
  }

  private static void refused(int status, List<String> headers) {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> new IfMatch(headers).require(3))
        .extracting(problem -> problem.kind().status())
        .isEqualTo(status);
  }
}
