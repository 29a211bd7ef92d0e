package org.contactcenter.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.contactcenter.core.Cursor;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Problem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {

  @Test
  void isTheFirstPageOfTwentyFiveWhenNothingIsSaid() {
    var paging = new Paging(List.of(), List.of(), List.of());

    assertThat(paging.limit()).isEqualTo(25);
    assertThat(paging.after()).isEmpty();
  }

  @Test
  void goesOnWhereThePageBeforeEnded() {
    var cursor = new Cursor(Instant.parse("2026-03-02T09:00:00.123456Z"), UUID.randomUUID());

    var paging = new Paging(List.of("200"), List.of(cursor.encode()), List.of());

    assertThat(paging.limit()).isEqualTo(200);
    assertThat(paging.after()).contains(cursor);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "201", "-1", "+1", "1e2", "", " 5", "99999999999", "٣", "x"})
  void refusesALimitThatIsNone(String limit) {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> new Paging(List.of(limit), List.of(), List.of()).limit())
        .extracting(Problem::kind)
        .isEqualTo(Kind.MALFORMED);
  }

  @Test
  void refusesTwoAnswersToOneQuestion() {
    var paging = new Paging(List.of("1", "2"), List.of("a", "b"), List.of());

    assertThatExceptionOfType(Problem.class).isThrownBy(paging::limit);
    assertThatExceptionOfType(Problem.class).isThrownBy(paging::after);
  }
}
