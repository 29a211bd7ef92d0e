package org.contactcenter.hit;

import java.util.function.Supplier;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;

/**
 * The one way to take something away on which visits rest. The change and what becomes of the
 * visits are one transaction: where a visit is left that nothing was chosen for, nothing is
 * changed.
 */
public final class Takings {
  private final Transactions transactions;
  private final CalendarLock calendar;
  private volatile VisitKeeper keeper = (user, loss, settlement) -> Hits.NONE;

  public Takings(Transactions transactions, CalendarLock calendar) {
    this.transactions = transactions;
    this.calendar = calendar;
  }

  /** Connects whoever plans visits; until then there are none. */
  public void connect(VisitKeeper connected) {
    keeper = connected;
  }

  public CalendarLock calendar() {
    return calendar;
  }

  /**
   * Makes the change and settles the visits it hits. Throws a {@link Problem} (conflict) {@code
   * visits-hit} that lists them where one is undecided, {@code coordinator-decides} for who must
   * not see them. A preview answers what would be, and takes everything back.
   */
  public <T> T taking(User user, Loss loss, Settlement settlement, Supplier<T> change) {
    Supplier<T> work =
        () -> {
          lock(user, loss);
          var changed = change.get();
          settlement.require(keeper.settle(user, loss, settlement));
          return changed;
        };
    return settlement.isPreview()
        ? transactions.rehearse(user.scope(), work)
        : transactions.in(user.scope(), work);
  }

  /** What one family loses, its case keeps from passing a booking by: only the house needs more. */
  private void lock(User user, Loss loss) {
    if (loss.caseId().isPresent()) {
      calendar.share(user.scope());
    } else {
      calendar.hold(user.scope());
    }
  }
}
