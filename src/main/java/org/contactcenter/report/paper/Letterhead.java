package org.contactcenter.report.paper;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactcenter.center.logo.Logo;

/** How the center presents itself at the head of its paper. The only contact data ever printed. */
public record Letterhead(
    String name, String address, String phone, String email, Optional<Logo> logo) {

  /** Address, phone and e-mail in one line, as far as the center has them. */
  String reach() {
    return Stream.of(address, phone, email)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining("  ·  "));
  }
}
