package org.contactcenter.transfer.archive;

import io.dropwizard.auth.Auth;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Paging;

/** One reading method of the API, opened as its caller would by HTTP. */
record Door(Object resource, Method method) {

  /**
   * Who calls, and what with.
   *
   * @param address of the request that asks for the archive
   * @param given parameters of path and query by their names; what is not given is left out
   */
  record Call(User user, UriInfo address, Paging paging, Map<String, Object> given) {
    Call with(Map<String, Object> others) {
      return new Call(user, address, paging, others);
    }

    Call at(Paging page) {
      return new Call(user, address, page, given);
    }

    /** What is given, or which page is wanted. */
    private Optional<Object> value(String name) {
      return switch (name) {
        case "after" -> paging.cursor().map(Object.class::cast);
        case "limit" -> Optional.of(paging.limit());
        default -> Optional.ofNullable(given.get(name));
      };
    }

    static Map<String, Object> of(UUID id) {
      return Map.of("id", id);
    }
  }

  /** Throws what the method throws, such as a refusal. */
  Object open(Call call) {
    var values = Arrays.stream(method.getParameters()).map(each -> value(each, call)).toArray();
    try {
      return method.invoke(resource, values);
    } catch (InvocationTargetException thrown) {
      if (thrown.getCause() instanceof RuntimeException refusal) {
        throw refusal;
      }
      throw new IllegalStateException(thrown);
    } catch (IllegalAccessException bug) {
      throw new IllegalStateException(bug);
    }
  }

  boolean isPaged() {
    return Arrays.stream(method.getParameters())
        .anyMatch(
            each ->
                each.isAnnotationPresent(BeanParam.class)
                    || name(each).filter("after"::equals).isPresent());
  }

  private static Object value(Parameter parameter, Call call) {
    if (parameter.isAnnotationPresent(Auth.class)) {
      return call.user();
    }
    if (parameter.getType() == UriInfo.class) {
      return call.address();
    }
    if (parameter.getType() == Paging.class) {
      return call.paging();
    }
    var given = name(parameter).flatMap(call::value);
    if (parameter.getType() == Optional.class) {
      return given;
    }
    return given
        .map(value -> of(parameter.getType(), value))
        .orElseThrow(() -> new IllegalStateException("nothing given for " + parameter));
  }

  private static Object of(Class<?> type, Object value) {
    return type.isEnum()
        ? Arrays.stream(type.getEnumConstants())
            .filter(each -> each.toString().equals(value))
            .findFirst()
            .orElseThrow()
        : value;
  }

  private static Optional<String> name(Parameter parameter) {
    return Optional.ofNullable(parameter.getAnnotation(PathParam.class))
        .map(PathParam::value)
        .or(
            () ->
                Optional.ofNullable(parameter.getAnnotation(QueryParam.class))
                    .map(QueryParam::value))
        .or(
            () ->
                Optional.ofNullable(parameter.getAnnotation(HeaderParam.class))
                    .map(HeaderParam::value));
  }
}
