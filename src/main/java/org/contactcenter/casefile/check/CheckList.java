package org.contactcenter.casefile.check;

import java.util.List;
import org.contactcenter.core.Problem;

/** Conditions of a case, all of which must be met. */
public record CheckList(List<CheckItem> items) {
  public CheckList {
    items = List.copyOf(items);
  }

  public boolean ready() {
    return items.stream().allMatch(CheckItem::met);
  }

  /** Throws a {@link Problem} with that code, which lists what is not met. */
  public void require(String code) {
    if (!ready()) {
      var unmet = items.stream().filter(item -> !item.met()).map(CheckItem::violation).distinct();
      throw Problem.rules(code, unmet.toList());
    }
  }
}
