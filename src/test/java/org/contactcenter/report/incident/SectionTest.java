package org.contactcenter.report.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which part of the report goes to whom, written down a second time. */
class SectionTest {
  private static final String MATRIX =
      """
      FACTS      COURT RESIDENTIAL_PARENT VISITING_PARENT CHILD_PROTECTION FILE
      AUTHOR     COURT CHILD_PROTECTION FILE
      PEOPLE     COURT RESIDENTIAL_PARENT VISITING_PARENT CHILD_PROTECTION FILE
      HAPPENED   COURT RESIDENTIAL_PARENT VISITING_PARENT CHILD_PROTECTION FILE
      ACTION     COURT RESIDENTIAL_PARENT VISITING_PARENT CHILD_PROTECTION FILE
      WITNESSES  COURT CHILD_PROTECTION FILE
      AMENDMENTS COURT RESIDENTIAL_PARENT VISITING_PARENT CHILD_PROTECTION FILE
      TOLD       COURT RESIDENTIAL_PARENT VISITING_PARENT CHILD_PROTECTION FILE
      REVIEW     COURT CHILD_PROTECTION FILE
      HOLDS      CHILD_PROTECTION FILE
      FOLLOW_UPS FILE
      CAUTION    COURT RESIDENTIAL_PARENT VISITING_PARENT
      """;

  @Test
  void everyPartGoesToThoseWhoMayHaveIt() {
    var matrix =
        Arrays.stream(Section.values())
            .map(SectionTest::row)
            .collect(Collectors.joining("\n", "", "\n"));

    assertThat(matrix).isEqualTo(MATRIX.replaceAll(" +", " "));
  }

  private static String row(Section section) {
    return Arrays.stream(Recipient.values())
        .filter(section::goesTo)
        .map(Recipient::name)
        .collect(Collectors.joining(" ", section + " ", ""));
  }
}
