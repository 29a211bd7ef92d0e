package org.contactcenter.report.paper;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactcenter.center.Center;

/** How the center presents itself at the head of its paper. The only contact data ever printed. */
public record Letterhead(String name, String address, String phone, String email) {

  public static Letterhead of(Center center) {
    return new Letterhead(center.name(), center.address(), center.phone(), center.email());
  }

  /** Address, phone and e-mail in one line, as far as the center has them. */
  String reach() {
    return Stream.of(address, phone, email)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining("  ·  "));
  }
}
