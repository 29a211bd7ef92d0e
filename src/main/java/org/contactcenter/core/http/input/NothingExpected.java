package org.contactcenter.core.http.input;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import org.contactcenter.core.Problem;

/** A verb with nothing to say takes <code>{}</code> or no body at all, and nothing else. */
public final class NothingExpected implements DynamicFeature {
  private static final List<Class<? extends Annotation>> CHANGES =
      List.of(POST.class, PUT.class, PATCH.class);

  private final ObjectMapper json;

  public NothingExpected(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public void configure(ResourceInfo endpoint, FeatureContext context) {
    if (appliesTo(endpoint.getResourceClass(), endpoint.getResourceMethod())) {
      context.register(new Filter(json));
    }
  }

  /** Whether the endpoint makes a change and takes no body. */
  public static boolean appliesTo(Class<?> resource, Method endpoint) {
    return CHANGES.stream().anyMatch(endpoint::isAnnotationPresent)
        && Bodies.of(resource, endpoint).isEmpty();
  }

  private record Nothing() {}

  private record Filter(ObjectMapper json) implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) throws IOException {
      var body = request.getEntityStream().readAllBytes();
      if (body.length > 0 && json.readValue(body, Nothing.class) == null) {
        throw Problem.of(Problem.Kind.MALFORMED, "malformed-body");
      }
    }
  }
}
