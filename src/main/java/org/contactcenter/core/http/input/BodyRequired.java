package org.contactcenter.core.http.input;

import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Problem.Kind;

/** An endpoint that takes a body takes no empty one, and no {@code null}. */
public final class BodyRequired implements ReaderInterceptor {
  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    var body = context.proceed();
    if (body == null) {
      throw Problem.of(Kind.MALFORMED, "body-required");
    }
    return body;
  }
}
