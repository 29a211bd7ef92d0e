package org.contactcenter.casefile.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.referral.OrderTerms;
import org.junit.jupiter.api.Test;

class OrderBookTest {
  private static final UUID ANNA = UUID.randomUUID();
  private static final UUID BORIS = UUID.randomUUID();
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

  @Test
  void theLatestDatedOfTheValidOrdersGoverns() {
    var first = order("1", MARCH.minusDays(60), MARCH.minusDays(60), Optional.empty());
    var second = order("2", MARCH.minusDays(10), MARCH.minusDays(10), Optional.empty());

    assertThat(book(second, first).governing(ANNA, MARCH)).contains(second);
    assertThat(book(second, first).governing(ANNA, MARCH.minusDays(11))).contains(first);
  }

  @Test
  void aLaterOrderThatHasNotBegunLeavesTheEarlierInForce() {
    var first = order("1", MARCH.minusDays(60), MARCH.minusDays(60), Optional.empty());
    var next = order("2", MARCH.minusDays(1), MARCH.plusDays(5), Optional.empty());

    assertThat(book(first, next).governing(ANNA, MARCH)).contains(first);
    assertThat(book(first, next).governing(ANNA, MARCH.plusDays(5))).contains(next);
  }

  @Test
  void bothDaysOfItsValidityBelongToAnOrder() {
    var short_ = order("1", MARCH, MARCH, Optional.of(MARCH.plusDays(2)));

    assertThat(book(short_).governing(ANNA, MARCH.minusDays(1))).isEmpty();
    assertThat(book(short_).governing(ANNA, MARCH)).contains(short_);
    assertThat(book(short_).governing(ANNA, MARCH.plusDays(2))).contains(short_);
    assertThat(book(short_).governing(ANNA, MARCH.plusDays(3))).isEmpty();
  }

  @Test
  void ofTwoOrdersOfOneDateTheOneRecordedLaterGoverns() {
    var first = order("1", MARCH, MARCH, Optional.empty());
    var corrected =
        text("1a", MARCH, MARCH, Optional.empty(), List.of())
            .entered(UUID.randomUUID(), Instant.parse("2026-03-02T00:00:00Z"));

    assertThat(book(corrected, first).governing(ANNA, MARCH)).contains(corrected);
  }

  @Test
  void anOrderForOneChildDoesNotGovernTheOther() {
    var forAnna =
        text("1", MARCH, MARCH, Optional.empty(), List.of(ANNA))
            .entered(UUID.randomUUID(), Instant.EPOCH);

    assertThat(book(forAnna).governing(ANNA, MARCH)).contains(forAnna);
    assertThat(book(forAnna).governing(BORIS, MARCH)).isEmpty();
    assertThat(book(forAnna).governing(List.of(ANNA, BORIS), MARCH)).isEmpty();
    assertThat(book(forAnna).governing(List.of(ANNA), MARCH)).contains(forAnna);
  }

  @Test
  void whatIsOverIsNotCarriedOver() {
    var over = order("1", MARCH, MARCH, Optional.of(MARCH.plusDays(1)));
    var open = order("2", MARCH, MARCH, Optional.empty());

    assertThat(book(over, open).notOverOn(MARCH.plusDays(1))).containsExactly(over, open);
    assertThat(book(over, open).notOverOn(MARCH.plusDays(2))).containsExactly(open);
  }

  private static OrderBook book(CourtOrder... orders) {
    return new OrderBook(List.of(orders));
  }

  private static CourtOrder order(
      String number, LocalDate date, LocalDate from, Optional<LocalDate> until) {
    return text(number, date, from, until, List.of()).entered(UUID.randomUUID(), Instant.EPOCH);
  }

  private static CourtOrder.Text text(
      String number,
      LocalDate date,
      LocalDate from,
      Optional<LocalDate> until,
      List<UUID> children) {
    return new CourtOrder.Text(
        UUID.randomUUID(),
        "12/2026",
        number,
        date,
        Optional.of(from),
        until,
        OrderTerms.NONE,
        children);
  }
}
