package org.contactcenter.casefile.order;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All orders of one case, and which of them governs when. */
public record OrderBook(List<CourtOrder> orders) {
  private static final Comparator<CourtOrder> LATEST_LAST =
      Comparator.comparing(CourtOrder::orderDate)
          .thenComparing(CourtOrder::recordedAt)
          .thenComparing(CourtOrder::id);

  public OrderBook {
    orders = List.copyOf(orders);
  }

  /** The order that governs the child's day: the latest dated of those valid. */
  public Optional<CourtOrder> governing(UUID child, LocalDate day) {
    return orders.stream()
        .filter(order -> order.isValidOn(day) && order.speaksOf(child))
        .max(LATEST_LAST);
  }

  /**
   * The latest dated of the orders that govern the children's day; empty where one child has none.
   */
  public Optional<CourtOrder> governing(Collection<UUID> children, LocalDate day) {
    var governing = children.stream().map(child -> governing(child, day)).toList();
    return governing.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : governing.stream().flatMap(Optional::stream).max(LATEST_LAST);
  }

  /** Whether any order had begun by that day, be it over by now. */
  public boolean hasBegunBy(LocalDate day) {
    return orders.stream().anyMatch(order -> !order.validFrom().isAfter(day));
  }

  /** Those that still hold on the day or later. */
  public List<CourtOrder> notOverOn(LocalDate day) {
    return orders.stream()
        .filter(order -> order.validUntil().filter(day::isAfter).isEmpty())
        .toList();
  }
}
