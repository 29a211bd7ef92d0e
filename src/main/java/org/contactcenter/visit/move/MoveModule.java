package org.contactcenter.visit.move;

import java.util.List;
import org.contactcenter.core.Transactions;
import org.contactcenter.hit.CalendarLock;
import org.contactcenter.visit.booking.BookingModule;

/** Assembles the moving of visits together. */
public final class MoveModule {
  private final Moves moves;

  public MoveModule(BookingModule booking, CalendarLock calendar, Transactions transactions) {
    moves =
        new Moves(booking.visits(), booking.ahead(), booking.bookings(), calendar, transactions);
  }

  public Moves moves() {
    return moves;
  }

  public List<Object> resources() {
    return List.of(new MovesResource(moves));
  }
}
