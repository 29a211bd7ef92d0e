package org.contactcenter.core.http.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.contactcenter.core.Language;
import org.contactcenter.core.Messages;

/**
 * The pages for people: the program's front page in their language, and the API's document to read
 * and to try. Everything they load comes from here.
 */
final class PageServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; font-src 'self' data:; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";
  private static final String HTML = "text/html;charset=utf-8";
  private static final String CSS = "text/css;charset=utf-8";
  private static final String SCRIPT = "text/javascript;charset=utf-8";
  private static final String SWAGGER = "/META-INF/resources/webjars/swagger-ui/" + version() + "/";

  private record Asset(String type, String resource) {}

  private static final Map<String, Asset> ASSETS =
      Map.of(
          "/", new Asset(HTML, "/pages/docs.html"),
          "/docs.js", new Asset(SCRIPT, "/pages/docs.js"),
          "/home.css", new Asset(CSS, "/pages/home.css"),
          "/favicon.png", new Asset("image/png", SWAGGER + "favicon-32x32.png"),
          "/swagger-ui.css", new Asset(CSS, SWAGGER + "swagger-ui.css"),
          "/swagger-ui-bundle.js", new Asset(SCRIPT, SWAGGER + "swagger-ui-bundle.js"));

  private final transient Messages messages = new Messages("home");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader(SecurityHeaders.CONTENT_POLICY, POLICY);
    if (request.getServletPath().isEmpty()) {
      home(request, response);
      return;
    }
    var asset = ASSETS.get(Optional.ofNullable(request.getPathInfo()).orElse("/"));
    if (asset == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setHeader("Cache-Control", "max-age=3600");
    send(response, asset.type(), bytes(asset.resource()));
  }

  private void home(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var language =
        Optional.ofNullable(request.getHeader("Accept-Language"))
            .flatMap(Language::negotiate)
            .orElse(Language.EN);
    var page = new String(bytes("/pages/home.html"), StandardCharsets.UTF_8);
    for (var part : new String[] {"title", "purpose", "documentation"}) {
      page = page.replace("{" + part + "}", escape(messages.text(language, part)));
    }
    response.setHeader("Content-Language", language.tag());
    response.setHeader("Vary", "Accept-Language");
    response.setHeader("Cache-Control", "no-cache");
    var text = page.replace("{language}", language.tag());
    send(response, HTML, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpServletResponse response, String type, byte[] body)
      throws IOException {
    response.setContentType(type);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static String version() {
    try (var file = open("/META-INF/maven/org.webjars/swagger-ui/pom.properties")) {
      var properties = new Properties();
      properties.load(file);
      return properties.getProperty("version");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static byte[] bytes(String resource) throws IOException {
    try (var file = open(resource)) {
      return file.readAllBytes();
    }
  }

  private static InputStream open(String resource) {
    return Optional.ofNullable(PageServlet.class.getResourceAsStream(resource))
        .orElseThrow(() -> new IllegalStateException("not on the class path: " + resource));
  }
}
