package org.contactcenter.core.http.problem;

import io.dropwizard.jersey.validation.JerseyViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Takes the validator's findings before Jersey's own mapper for them does. */
public final class ViolationMapper implements ExceptionMapper<JerseyViolationException> {
  private final FailureMapper mapper;

  public ViolationMapper(FailureMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public Response toResponse(JerseyViolationException failure) {
    return mapper.toResponse(failure);
  }
}
