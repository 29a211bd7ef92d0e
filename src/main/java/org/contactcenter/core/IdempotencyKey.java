package org.contactcenter.core;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.contactcenter.core.Problem.Kind;

/**
 * The name a caller gives to one creation, so that it may ask again without creating twice:
 * {@code @BeanParam IdempotencyKey key}, for {@link Creations}. Up to 128 printable characters of
 * ASCII.
 */
public final class IdempotencyKey {
  public static final String HEADER = "Idempotency-Key";
  private static final Pattern PRINTABLE = Pattern.compile("[\\x20-\\x7E]{1,128}");

  private final List<String> headers;
  private final String target;

  public IdempotencyKey(
      @HeaderParam(HEADER) List<String> headers, @Context Request request, @Context UriInfo uri) {
    this(headers, request.getMethod() + " " + uri.getPath());
  }

  IdempotencyKey(List<String> headers, String target) {
    this.headers = List.copyOf(headers);
    this.target = target;
  }

  /** Empty when the caller gave none. Throws a {@link Problem} (malformed) for what is no key. */
  Optional<String> value() {
    if (headers.isEmpty()) {
      return Optional.empty();
    }
    if (headers.size() > 1 || !PRINTABLE.matcher(headers.get(0)).matches()) {
      throw Problem.of(Kind.MALFORMED, "malformed-header", HEADER);
    }
    return Optional.of(headers.get(0));
  }

  /** Method and path of the request: the same key elsewhere is another request. */
  String target() {
    return target;
  }
}
