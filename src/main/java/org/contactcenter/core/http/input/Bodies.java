package org.contactcenter.core.http.input;

import io.dropwizard.auth.Auth;
import java.lang.reflect.Method;
import java.util.Optional;
import org.glassfish.jersey.model.Parameter;
import org.glassfish.jersey.model.Parameter.Source;

/** Which parameter of an endpoint is the request's body. */
public final class Bodies {
  private Bodies() {}

  /** Jersey calls a parameter with annotations that it does not know of unknown source. */
  public static boolean isBody(Parameter parameter) {
    return parameter.getSource() == Source.ENTITY
        || (parameter.getSource() == Source.UNKNOWN && !parameter.isAnnotationPresent(Auth.class));
  }

  /** The body that the endpoint takes; empty where it takes none. */
  public static Optional<? extends Parameter> of(Class<?> resource, Method endpoint) {
    return org.glassfish.jersey.server.model.Parameter.create(resource, resource, endpoint, false)
        .stream()
        .filter(Bodies::isBody)
        .findFirst();
  }
}
