package org.contactcenter.core.http.ui;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file of the built interface, in the forms it was built in.
 *
 * @param type its media type
 * @param forms by their content coding; {@link #PLAIN} is always among them
 */
record WebFile(String type, Map<String, Form> forms) {
  static final String PLAIN = "";

  /** Content codings and what a compressed file's name ends in; the smaller one first. */
  static final Map<String, String> CODINGS = Map.of("br", ".br", "gzip", ".gz");

  private static final List<String> PREFERRED = List.of("br", "gzip");

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html;charset=utf-8"),
          Map.entry("js", "text/javascript;charset=utf-8"),
          Map.entry("css", "text/css;charset=utf-8"),
          Map.entry("txt", "text/plain;charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("webp", "image/webp"),
          Map.entry("ico", "image/vnd.microsoft.icon"),
          Map.entry("woff2", "font/woff2"));

  /**
   * One form of the file.
   *
   * @param tag its strong entity tag, in quotes
   */
  record Form(byte[] bytes, String tag) {
    static Form of(byte[] bytes) {
      try {
        var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
        var text = Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        return new Form(bytes, '"' + text.substring(0, 22) + '"');
      } catch (NoSuchAlgorithmException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }

  /** The media type of a file with this name; empty for what is never handed out. */
  static Optional<String> typeOf(String name) {
    return Optional.ofNullable(TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
  }

  /** Whether it exists in more than one form, so that caches keep them apart. */
  boolean varies() {
    return forms.size() > 1;
  }

  /** The coding of the smallest form that the client takes. */
  String codingFor(List<String> accepted) {
    return PREFERRED.stream()
        .filter(accepted::contains)
        .filter(forms::containsKey)
        .findFirst()
        .orElse(PLAIN);
  }
}
