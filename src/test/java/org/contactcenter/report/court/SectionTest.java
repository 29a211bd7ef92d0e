package org.contactcenter.report.court;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which part of the report goes to whom, written down a second time, cell by cell. */
class SectionTest {
  private static final String MATRIX =
      """
                         COURT RES RES_L VIS VIS_L CHILD_L AGENCY
      MATTER             x     x   x     x   x     x       x
      STAFF              x     -   -     -   -     x       x
      PEOPLE             x     x   x     x   x     x       x
      OTHER_SIDE_BY_NAME x     -   -     -   -     x       x
      INTRODUCTION       x     x   x     x   x     x       x
      OVERVIEW           x     x   x     x   x     x       x
      VISITS             x     x   x     x   x     x       x
      ALL_TIMES          x     -   -     -   -     x       x
      OWN_TIMES          -     x   x     x   x     -       -
      REASONS            x     -   -     -   -     x       x
      NOTES              x     x   x     x   x     x       x
      INCIDENTS          x     x   x     x   x     x       x
      REVIEWS            x     -   -     -   -     x       -
      WITHHELD_NOTES     x     -   -     -   -     x       x
      HELD               x     -   -     -   -     -       -
      SUMMARY            x     x   x     x   x     x       x
      ANSWERS            x     x   x     x   x     x       x
      RECIPIENTS         x     -   -     -   -     x       x
      CAUTION            x     x   x     x   x     x       x
      SIGNATURES         x     x   x     x   x     x       x
      """;

  @Test
  void everyPartGoesToThoseWhoMayHaveIt() {
    var matrix =
        Arrays.stream(Section.values()).map(SectionTest::row).collect(Collectors.joining("\n"));

    assertThat(matrix)
        .isEqualTo(MATRIX.lines().skip(1).map(line -> line.replaceAll(" +", " ")).collect(lines()));
  }

  @Test
  void aLawyerGetsWhatTheOneTheySpeakForGets() {
    for (var section : Section.values()) {
      assertThat(section.goesTo(Reader.RESIDENTIAL_LAWYER))
          .as(section.name())
          .isEqualTo(section.goesTo(Reader.RESIDENTIAL_PARENT));
      assertThat(section.goesTo(Reader.VISITING_LAWYER))
          .as(section.name())
          .isEqualTo(section.goesTo(Reader.VISITING_PARENT));
    }
  }

  private static java.util.stream.Collector<CharSequence, ?, String> lines() {
    return Collectors.joining("\n");
  }

  private static String row(Section section) {
    return Arrays.stream(Reader.values())
        .map(reader -> section.goesTo(reader) ? "x" : "-")
        .collect(Collectors.joining(" ", section + " ", ""));
  }
}
