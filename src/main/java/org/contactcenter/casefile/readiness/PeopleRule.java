package org.contactcenter.casefile.readiness;

import java.util.List;
import java.util.stream.Stream;
import org.contactcenter.casefile.check.CheckItem;
import org.contactcenter.core.Messages;

/**
 * A child, someone it lives with and someone who comes to see it; said only where one is missing.
 */
public final class PeopleRule implements ReadinessRule {
  private final Messages messages;

  PeopleRule(Messages messages) {
    this.messages = messages;
  }

  @Override
  public List<CheckItem> check(CaseOnDay subject) {
    return Stream.of(
            item("CHILD", "readiness-child", subject.hasChild()),
            item("RESIDENTIAL_SIDE", "readiness-residential-side", subject.hasResidentSide()),
            item("VISITING_SIDE", "readiness-visiting-side", subject.hasVisitingSide()))
        .filter(item -> !item.met())
        .toList();
  }

  private CheckItem item(String code, String key, boolean met) {
    return CheckItem.of(code, met, messages, key);
  }
}
