package org.contactcenter.core.http.openapi;

import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.contactcenter.core.IdempotencyKey;
import org.contactcenter.core.http.IfMatch;
import org.contactcenter.core.http.Paging;
import org.contactcenter.core.http.TableChoice;
import org.contactcenter.core.sheet.TableTypes;
import org.contactcenter.testing.Endpoint;

/** What an endpoint takes beside its body. */
record Parameters(Schemas schemas) {
  private static final Map<Class<?>, List<String>> SHARED =
      Map.of(
          Paging.class, List.of("limit", "after"),
          IfMatch.class, List.of("If-Match"),
          IdempotencyKey.class, List.of(IdempotencyKey.HEADER));

  List<Parameter> of(Endpoint endpoint) {
    var taken = Arrays.stream(endpoint.method().getParameters()).flatMap(this::of);
    return Stream.concat(taken, leavesAsTable(endpoint) ? format() : Stream.empty()).toList();
  }

  private static boolean leavesAsTable(Endpoint endpoint) {
    var produces = endpoint.method().getAnnotation(Produces.class);
    return produces != null && List.of(produces.value()).contains(TableTypes.XLSX);
  }

  private static Stream<Parameter> format() {
    return Stream.of(new Parameter().$ref(TableChoice.PARAMETER));
  }

  private Stream<Parameter> of(java.lang.reflect.Parameter parameter) {
    if (parameter.isAnnotationPresent(BeanParam.class)) {
      return Optional.ofNullable(SHARED.get(parameter.getType()))
          .map(names -> names.stream().map(name -> new Parameter().$ref(name)))
          .orElseGet(
              () ->
                  Arrays.stream(parameter.getType().getConstructors()[0].getParameters())
                      .flatMap(this::of));
    }
    return Arrays.stream(parameter.getAnnotations())
        .flatMap(annotation -> place(annotation).stream())
        .map(place -> complete(place, parameter));
  }

  private static Optional<Parameter> place(Annotation annotation) {
    if (annotation instanceof PathParam path) {
      return Optional.of(new Parameter().in("path").name(path.value()).required(true));
    }
    if (annotation instanceof QueryParam query) {
      return Optional.of(new Parameter().in("query").name(query.value()));
    }
    return annotation instanceof HeaderParam header
        ? Optional.of(new Parameter().in("header").name(header.value()))
        : Optional.empty();
  }

  private Parameter complete(Parameter place, java.lang.reflect.Parameter parameter) {
    var annotations = List.of(parameter.getAnnotations());
    var schema = schemas.of(parameter.getAnnotatedType(), annotations, Schemas.Way.REQUEST);
    Optional.ofNullable(parameter.getAnnotation(DefaultValue.class))
        .ifPresent(otherwise -> schema.setDefault(otherwise.value()));
    if (Bounds.require(annotations)) {
      place.required(true);
    }
    return place.schema(schema);
  }

  /** Those that many endpoints share. */
  static Map<String, Parameter> shared() {
    var limit = new IntegerSchema();
    limit.minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(Paging.MAX_LIMIT));
    limit.setDefault(Paging.DEFAULT_LIMIT);
    var shared = new TreeMap<String, Parameter>();
    add(shared, "query", "limit", "Entries on the page at most.").schema(limit);
    add(shared, "query", "after", "The next of the page before.");
    var formats = new StringSchema();
    TableChoice.FORMATS.keySet().stream().sorted().forEach(formats::addEnumItem);
    add(
            shared,
            "query",
            TableChoice.PARAMETER,
            "As what the whole list leaves, for links that cannot set Accept.")
        .schema(formats);
    add(shared, "header", "If-Match", "The ETag of the version that is changed; * for any.")
        .required(true)
        .example("\"1\"");
    add(
            shared,
            "header",
            IdempotencyKey.HEADER,
            "The caller's name for this creation: for 24 hours the same key and body answer the"
                + " same record.")
        .schema(new StringSchema().minLength(1).maxLength(128));
    return shared;
  }

  private static Parameter add(Map<String, Parameter> to, String in, String name, String says) {
    var parameter = new Parameter().in(in).name(name).description(says).schema(new StringSchema());
    to.put(name, parameter);
    return parameter;
  }
}
