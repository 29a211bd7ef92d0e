package org.contactcenter.core.http.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.jspecify.annotations.Nullable;

/** The one mapper: whatever is thrown leaves as a problem document. */
public final class FailureMapper implements ExceptionMapper<Throwable> {
  private final Answers answers;

  @Context private @Nullable HttpHeaders request;

  public FailureMapper(Answers answers) {
    this.answers = answers;
  }

  @Override
  public Response toResponse(Throwable failure) {
    if (failure instanceof WebApplicationException web && web.getResponse().getStatus() < 400) {
      return web.getResponse();
    }
    var answer = answers.to(failure, header(HttpHeaders.ACCEPT_LANGUAGE));
    var response = Response.status(answer.document().status());
    answer.headers().forEach(response::header);
    return response.type(ProblemDocument.MEDIA_TYPE).entity(answer.document()).build();
  }

  private @Nullable String header(String name) {
    return request == null ? null : request.getHeaderString(name);
  }
}
