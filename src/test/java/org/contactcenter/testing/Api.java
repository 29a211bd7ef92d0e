package org.contactcenter.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A client of the public API, acting as one user or as nobody. Bodies are maps, lists or strings;
 * immutable.
 */
public final class Api {
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new Jdk8Module())
          .registerModule(new JavaTimeModule())
          .disable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final URI base;
  private final Map<String, String> headers;

  Api(URI base, Map<String, String> headers) {
    this.base = base;
    this.headers = Map.copyOf(headers);
  }

  public Api with(String header, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Api(base, more);
  }

  /** The same client at another service. */
  public Api at(URI other) {
    return new Api(other, headers);
  }

  public Answer get(String path) {
    return send("GET", path, null);
  }

  public Answer post(String path, Object body) {
    return send("POST", path, body);
  }

  public Answer put(String path, Object body) {
    return send("PUT", path, body);
  }

  public Answer delete(String path) {
    return send("DELETE", path, null);
  }

  /** Reads the resource for its ETag, then replaces it. */
  public Answer replace(String path, Object body) {
    return with("If-Match", get(path).header("ETag")).put(path, body);
  }

  public Answer send(String method, String path, @Nullable Object body) {
    var publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(write(body));
    return raw(method, path, publisher);
  }

  public Answer raw(String method, String path, BodyPublisher body) {
    var uri = path.startsWith("http") ? URI.create(path) : URI.create(base + path);
    var request = HttpRequest.newBuilder(uri).method(method, body);
    if (!headers.containsKey("Content-Type")) {
      request.header("Content-Type", "application/json");
    }
    headers.forEach(request::header);
    try {
      var response = exchange(request.build());
      var type = response.headers().firstValue("Content-Type").orElse("");
      var bytes = unpack(response);
      return new Answer(response.statusCode(), response.headers(), bytes, read(type, bytes));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** A server that refused a body unread has closed the connection: then once more on a new one. */
  private static HttpResponse<byte[]> exchange(HttpRequest request)
      throws IOException, InterruptedException {
    try {
      return HTTP.send(request, BodyHandlers.ofByteArray());
    } catch (IOException closed) {
      return HTTP.send(request, BodyHandlers.ofByteArray());
    }
  }

  private static byte[] unpack(HttpResponse<byte[]> response) throws IOException {
    if (response.headers().firstValue("Content-Encoding").isEmpty()) {
      return response.body();
    }
    try (var packed = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
      return packed.readAllBytes();
    }
  }

  private static JsonNode read(String type, byte[] bytes) throws IOException {
    return type.contains("json") && bytes.length > 0
        ? Optional.<JsonNode>ofNullable(JSON.readTree(bytes)).orElse(MissingNode.getInstance())
        : MissingNode.getInstance();
  }

  private static String write(Object body) {
    try {
      return body instanceof String text ? text : JSON.writeValueAsString(body);
    } catch (JsonProcessingException failure) {
      throw new IllegalArgumentException(failure);
    }
  }
}
