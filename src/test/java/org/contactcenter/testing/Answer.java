package org.contactcenter.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.util.UUID;

/** What the service answered. {@code body} is a missing node where it was empty or no JSON. */
public record Answer(int status, HttpHeaders headers, byte[] bytes, JsonNode body) {

  public UUID id() {
    return UUID.fromString(body.path("id").asText());
  }

  public String text(String field) {
    return body.path(field).asText();
  }

  /** The last part of the problem's type; empty where it is no problem document. */
  public String problem() {
    return body.path("type").asText().replace("urn:contact-center:problem:", "");
  }

  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }
}
