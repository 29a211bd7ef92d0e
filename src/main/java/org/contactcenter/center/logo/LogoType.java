package org.contactcenter.center.logo;

import java.util.Arrays;
import java.util.Optional;

/** What kinds of picture a logo may be. */
public enum LogoType {
  PNG("image/png"),
  JPEG("image/jpeg");

  private final String mediaType;

  LogoType(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  static Optional<LogoType> of(String format) {
    return Arrays.stream(values()).filter(type -> type.name().equalsIgnoreCase(format)).findFirst();
  }
}
