package org.contactcenter.telling.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.contactcenter.notification.MessageKind;

/** Which messages are written from a template, and what may stand in it in curly brackets. */
public enum TemplateKind {
  VISIT_BOOKED("when", "place", "center", "phone"),
  VISIT_MOVED("when", "former", "place", "center", "phone"),
  VISIT_CANCELLED("when", "place", "center", "phone"),
  VISITS_CANCELLED("list", "center", "phone"),
  VISIT_REMINDER("when", "place", "center", "phone"),
  INCIDENT_CRITICAL("case", "center"),
  INCIDENT_OVERDUE("case", "center"),
  COURT_REPORT_RELEASED("case", "center"),
  COURT_REPORT_OVERDUE("case", "center"),
  WORK_DIGEST("list", "center"),
  SIGNING_LINK("link", "until", "center", "phone"),
  APPLICATION_INVITATION("link", "until", "center", "phone");

  @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list
  private final List<String> placeholders;

  TemplateKind(String... placeholders) {
    this.placeholders = List.of(placeholders);
  }

  /** The names of what is put in. */
  public List<String> placeholders() {
    return placeholders;
  }

  /** The one without which the message would say nothing. */
  String needed() {
    return placeholders.get(0);
  }

  static Optional<TemplateKind> of(MessageKind kind) {
    return Arrays.stream(values()).filter(each -> each.name().equals(kind.name())).findFirst();
  }
}
