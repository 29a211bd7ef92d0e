package org.contactcenter.core.http.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.function.Function;
import org.contactcenter.core.http.problem.Answers.Answer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Jetty's own refusals, such as a request line it cannot read, as problem documents. */
public final class ErrorPages extends ErrorHandler {
  private final Answers answers;
  private final ObjectMapper json;
  private final Function<Boolean, Map<String, String>> headers;

  /**
   * @param headers that every answer carries, over TLS or not: what stood on the response is lost
   *     by now
   */
  public ErrorPages(
      Answers answers, ObjectMapper json, Function<Boolean, Map<String, String>> headers) {
    this.answers = answers;
    this.json = json;
    this.headers = headers;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    var answer = answer(request, response.getStatus());
    response.setStatus(answer.document().status());
    headers.apply(isSecure(request)).forEach(response.getHeaders()::put);
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    answer.headers().forEach(response.getHeaders()::put);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, ProblemDocument.MEDIA_TYPE);
    response.write(true, body(answer), callback);
    return true;
  }

  private Answer answer(Request request, int status) {
    var language = request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE);
    return request.getAttribute(ERROR_EXCEPTION) instanceof Throwable failure && status == 500
        ? answers.to(failure, language)
        : answers.to(status, language);
  }

  private ByteBuffer body(Answer answer) throws JsonProcessingException {
    return ByteBuffer.wrap(json.writeValueAsBytes(answer.document()));
  }

  /** A request that could not be read was not looked at yet: then its connection tells. */
  private static boolean isSecure(Request request) {
    return request.isSecure() || request.getConnectionMetaData().isSecure();
  }
}
