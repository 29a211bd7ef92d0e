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
 * @param packed by their content coding
 */
record WebFile(String type, Form plain, Map<String, Form> packed) {
  /** Content codings, and what a packed file's name ends in. */
  static final Map<String, String> CODINGS = Map.of("br", ".br", "gzip", ".gz");

  /** The smaller one first. */
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
  @SuppressWarnings("ArrayRecordComponent") // never compared
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
    return !packed.isEmpty();
  }

  /** The smallest packed form that the client takes, with its coding. */
  Optional<Map.Entry<String, Form>> packedFor(List<String> accepted) {
    return PREFERRED.stream()
        .filter(accepted::contains)
        .flatMap(coding -> packed.entrySet().stream().filter(one -> one.getKey().equals(coding)))
        .findFirst();
  }
}
