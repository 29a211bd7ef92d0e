package org.contactcenter.core.http;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.regex.Pattern;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Problem.Kind;

/**
 * The versions under which the caller wants its change applied: {@code @BeanParam IfMatch ifMatch}.
 * Compared strongly (RFC 9110, 13.1.1): a weak tag never matches, {@code *} always does.
 */
public final class IfMatch {
  private static final Pattern TAG = Pattern.compile("(W/)?\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\"");
  private static final Pattern TAGS =
      Pattern.compile("\\*|" + TAG + "(?:[ \\t]*,[ \\t]*" + TAG + ")*");

  private final List<String> headers;

  public IfMatch(@HeaderParam(HttpHeaders.IF_MATCH) List<String> headers) {
    this.headers = List.copyOf(headers);
  }

  /**
   * Lets the change of a record at this version pass. Throws {@link Problem}: 428 when the header
   * is missing, 400 when it cannot be read, 412 when it names other versions only.
   */
  public void require(int version) {
    var tags = String.join(",", headers).strip();
    if (tags.isEmpty()) {
      throw Problem.of(Kind.PRECONDITION_REQUIRED, "if-match-required");
    }
    if (!TAGS.matcher(tags).matches()) {
      throw Problem.of(Kind.MALFORMED, "malformed-header", HttpHeaders.IF_MATCH);
    }
    if (!tags.equals("*") && !names(tags, "\"" + version + "\"")) {
      throw Problem.versionMismatch();
    }
  }

  private static boolean names(String tags, String wanted) {
    return TAG.matcher(tags).results().anyMatch(tag -> tag.group().equals(wanted));
  }
}
