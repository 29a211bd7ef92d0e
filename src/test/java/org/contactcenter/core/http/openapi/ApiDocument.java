package org.contactcenter.core.http.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.core.util.Yaml;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.contactcenter.testing.Endpoint;

/** The OpenAPI document as the resource classes have it; the same classes give the same text. */
final class ApiDocument {
  private static final Pattern JAVADOC =
      Pattern.compile("/\\*\\*(.*?)\\*/\\s*(?:@[^\\n]*\\s+)*public final class", Pattern.DOTALL);

  private ApiDocument() {}

  static String text() throws JsonProcessingException {
    return Yaml.pretty().writeValueAsString(document());
  }

  private static OpenAPI document() {
    var schemas = new Schemas();
    var paths = paths(new Operations(schemas));
    schemas.problem();
    var document =
        new OpenAPI()
            .openapi("3.0.3")
            .info(info())
            .addServersItem(new Server().url("/api/v1"))
            .paths(paths)
            .components(components(schemas))
            .addSecurityItem(new SecurityRequirement().addList("cookie"))
            .addSecurityItem(new SecurityRequirement().addList("bearer"));
    tags().forEach((name, says) -> document.addTagsItem(new Tag().name(name).description(says)));
    return document;
  }

  private static Info info() {
    return new Info()
        .title("Contact Center")
        .version("1")
        .description(
            "The case manager for children's contact centers. Refusals are problem documents (RFC"
                + " 9457) in the language of Accept-Language: bg, en, hu, lt or tr. A change that"
                + " comes by cookie needs the header X-Requested-With: contact-center.");
  }

  private static Paths paths(Operations operations) {
    var items = new TreeMap<String, PathItem>();
    for (var endpoint : Endpoint.all()) {
      items
          .computeIfAbsent(endpoint.path(), path -> new PathItem())
          .operation(HttpMethod.valueOf(endpoint.verb()), operations.of(endpoint));
    }
    var paths = new Paths();
    items.forEach(paths::addPathItem);
    return paths;
  }

  private static Components components(Schemas schemas) {
    var components = new Components();
    schemas.named().forEach(components::addSchemas);
    Parameters.shared().forEach(components::addParameters);
    Refused.headers().forEach(components::addHeaders);
    Refused.shared().forEach(components::addResponses);
    return components
        .addSecuritySchemes(
            "cookie",
            new SecurityScheme()
                .type(SecurityScheme.Type.APIKEY)
                .in(SecurityScheme.In.COOKIE)
                .name("contact-center-session")
                .description("Over TLS its name begins with __Host-."))
        .addSecuritySchemes(
            "bearer", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"));
  }

  /** Each resource, with what its class says of itself. */
  private static Map<String, String> tags() {
    var tags = new TreeMap<String, String>();
    for (var resource : Endpoint.resources()) {
      tags.put(SchemaNames.name(resource), said(resource));
    }
    return tags;
  }

  private static String said(Class<?> resource) {
    var file = Path.of("src/main/java", resource.getName().replace('.', '/') + ".java");
    try {
      var javadoc = JAVADOC.matcher(Files.readString(file));
      return javadoc.find()
          ? javadoc
              .group(1)
              .replaceAll("(?m)^\\s*\\*", " ")
              .replaceAll("\\{@\\w+ ([^}]*)}", "$1")
              .replaceAll("\\s+", " ")
              .strip()
          : "";
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
