package org.contactcenter.core.http.serve;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** This document. */
@Path("/")
public final class OpenApiResource {
  private final String yaml;
  private final JsonNode json;

  OpenApiResource() {
    try (var file = OpenApiResource.class.getResourceAsStream("/openapi.yaml")) {
      yaml = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      json = new YAMLMapper().readTree(yaml);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @GET
  @Path("openapi.yaml")
  @Produces("application/yaml")
  @PermitAll
  public String yaml() {
    return yaml;
  }

  @GET
  @Path("openapi.json")
  @Produces(APPLICATION_JSON)
  @PermitAll
  public JsonNode json() {
    return json;
  }
}
