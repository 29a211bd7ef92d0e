package org.contactcenter.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * By what a client's copy of a feed is known again: of what it depends on, then of its text. Where
 * the first part fits, the text need not be made; where only the second does, it is the same still.
 */
record FeedTag(String ofState, String ofText) {
  private static final Pattern TAG = Pattern.compile("\"([0-9a-f]{16})([0-9a-f]{48})\"");

  static FeedTag of(String state, byte[] text) {
    return new FeedTag(ofState(state), digest(text).substring(0, 48));
  }

  static String ofState(String state) {
    return digest(state.getBytes(UTF_8)).substring(0, 16);
  }

  /** Those of an {@code If-None-Match}; whatever else stands there is no tag of ours. */
  static List<FeedTag> in(Optional<String> header) {
    return header.stream().flatMap(tags -> TAG.matcher(tags).results()).map(FeedTag::of).toList();
  }

  /** Without the quotation marks. */
  String text() {
    return ofState + ofText;
  }

  private static FeedTag of(MatchResult found) {
    return new FeedTag(found.group(1), found.group(2));
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }
}
