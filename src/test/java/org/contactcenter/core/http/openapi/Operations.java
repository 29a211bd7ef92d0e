package org.contactcenter.core.http.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.lang.reflect.AnnotatedType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.contactcenter.core.Role;
import org.contactcenter.core.http.Creates;
import org.contactcenter.core.http.Responds;
import org.contactcenter.core.http.Versioned;
import org.contactcenter.core.http.input.Bodies;
import org.contactcenter.core.http.input.NothingExpected;
import org.contactcenter.testing.Endpoint;

/** Endpoints as operations of the document. */
final class Operations {
  private static final String JSON = "application/json";

  private final Schemas schemas;
  private final Parameters parameters;

  Operations(Schemas schemas) {
    this.schemas = schemas;
    this.parameters = new Parameters(schemas);
  }

  Operation of(Endpoint endpoint) {
    var tag = SchemaNames.name(endpoint.resource());
    var name = endpoint.method().getName();
    var operation =
        new Operation()
            .addTagsItem(tag)
            .summary(words(name))
            .operationId(
                tag.substring(0, 1).toLowerCase(Locale.ROOT) + tag.substring(1) + title(name));
    parameters.of(endpoint).forEach(operation::addParametersItem);
    body(endpoint).ifPresent(operation::setRequestBody);
    operation.setResponses(responses(endpoint, operation));
    Refused.of(endpoint, operation).forEach(operation.getResponses()::addApiResponse);
    secure(endpoint, operation);
    return operation;
  }

  private ApiResponses responses(Endpoint endpoint, Operation operation) {
    var responses = new ApiResponses().addApiResponse(status(endpoint), answer(endpoint));
    var previewed =
        operation.getParameters() != null
            && operation.getParameters().stream()
                .anyMatch(parameter -> "preview".equals(parameter.getName()));
    if (previewed && status(endpoint).equals("201")) {
      responses.addApiResponse(
          "200",
          new ApiResponse()
              .description("Previewed; nothing was written.")
              .content(answer(endpoint).getContent()));
    }
    var told = endpoint.method().getAnnotation(Responds.class);
    if (told != null && told.orElse() == 201) {
      responses.addApiResponse("201", created(answer(endpoint)));
    }
    if (told != null && told.orElse() == 204) {
      responses.addApiResponse("204", new ApiResponse().description("There is none."));
    }
    return responses;
  }

  private static ApiResponse created(ApiResponse answer) {
    answer.addHeaderObject("Location", Refused.reference("Location"));
    return answer.description(Refused.success("201"));
  }

  private static String title(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static String words(String name) {
    return title(name.replaceAll("(\\p{Lu})", " $1").toLowerCase(Locale.ROOT));
  }

  private static void secure(Endpoint endpoint, Operation operation) {
    if (endpoint.method().isAnnotationPresent(PermitAll.class)) {
      operation.setSecurity(List.of());
      return;
    }
    var roles = List.of(endpoint.method().getAnnotation(RolesAllowed.class).value());
    operation.addExtension(
        "x-roles",
        Stream.of(Role.values())
            .map(Role::name)
            .filter(role -> roles.contains(role) || roles.contains(Role.Name.ANYONE))
            .toList());
  }

  private Optional<RequestBody> body(Endpoint endpoint) {
    var method = endpoint.method();
    if (NothingExpected.appliesTo(endpoint.resource(), method)) {
      return Optional.of(new RequestBody().required(false).content(json(schemas.nothing())));
    }
    return Arrays.stream(method.getParameters())
        .filter(parameter -> isBody(endpoint, parameter))
        .findFirst()
        .map(java.lang.reflect.Parameter::getAnnotatedType)
        .map(type -> new RequestBody().required(true).content(taken(type)));
  }

  /** A file comes as it is, whatever it is called. */
  private Content taken(AnnotatedType type) {
    if (type.getType() == InputStream.class) {
      var file = new MediaType().schema(new StringSchema().format("binary"));
      return new Content().addMediaType("application/octet-stream", file);
    }
    return json(schemas.of(type, List.of(), Schemas.Way.REQUEST));
  }

  private static boolean isBody(Endpoint endpoint, java.lang.reflect.Parameter parameter) {
    return Bodies.of(endpoint.resource(), endpoint.method())
        .filter(body -> body.getType().equals(parameter.getParameterizedType()))
        .isPresent();
  }

  private static Content json(Schema<?> schema) {
    return new Content().addMediaType(JSON, new MediaType().schema(schema));
  }

  private static String status(Endpoint endpoint) {
    var method = endpoint.method();
    var told = method.getAnnotation(Responds.class);
    if (told != null) {
      return Integer.toString(told.status());
    }
    if (method.isAnnotationPresent(Creates.class)) {
      return "201";
    }
    return method.getReturnType() == void.class ? "204" : "200";
  }

  private ApiResponse answer(Endpoint endpoint) {
    var method = endpoint.method();
    var answer = new ApiResponse().description(Refused.success(status(endpoint)));
    if (status(endpoint).equals("201")) {
      answer.addHeaderObject("Location", Refused.reference("Location"));
    }
    var type =
        Optional.ofNullable(method.getAnnotation(Responds.class))
            .<Class<?>>map(Responds::with)
            .orElse(method.getReturnType());
    if (type == void.class || type == Void.class) {
      return answer;
    }
    if (Versioned.class.isAssignableFrom(type)) {
      answer.addHeaderObject("ETag", Refused.reference("ETag"));
    }
    return answer.content(content(endpoint, type, method.getAnnotatedReturnType()));
  }

  private Content content(Endpoint endpoint, Class<?> type, AnnotatedType returned) {
    var formats = formats(endpoint);
    var content = new Content();
    for (var format : formats) {
      content.addMediaType(format, new MediaType().schema(schema(format, type, returned)));
    }
    return content;
  }

  private Schema<?> schema(String format, Class<?> type, AnnotatedType returned) {
    if (!format.equals(JSON) || type == Response.class) {
      return format.startsWith("text/") ? new StringSchema() : new StringSchema().format("binary");
    }
    return returned.getType() instanceof Class<?> declared && declared != type
        ? schemas.of(type)
        : schemas.of(returned, List.of(), Schemas.Way.ANSWER);
  }

  private static List<String> formats(Endpoint endpoint) {
    return Stream.of(endpoint.method(), endpoint.resource())
        .map(element -> element.getAnnotation(Produces.class))
        .filter(produces -> produces != null)
        .findFirst()
        .map(produces -> List.of(produces.value()))
        .orElse(List.of(JSON));
  }
}
