package org.contactcenter.core.http.ui;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.QuotedQualityCSV;

/**
 * The user interface. Its addresses are places inside of one page, which finds its way by itself:
 * each of them answers that page. Files are answered as they were built; what is neither a file nor
 * may be a place is not found.
 */
public final class UiServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** What the page holds wherever its nonce belongs. */
  private static final String PLACEHOLDER = "__CSP_NONCE__";

  /**
   * A script carries the nonce or is fetched by one that does; browsers that do not know the last
   * word go by the first. Styles come from here, or carry the nonce; a paper is shown in a frame
   * from the browser's own memory.
   */
  private static final String POLICY =
      "default-src 'none'; script-src 'self' 'nonce-%1$s' 'strict-dynamic'; style-src 'self' 'nonce-%1$s';"
          + " img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; frame-src blob:;"
          + " manifest-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";

  /** The name of such a file changes with what is in it. */
  private static final String HASHED = "/assets/";

  private static final List<String> OTHERS = List.of("/api/", HASHED);

  private static final String FOR_EVER = "public, max-age=31536000, immutable";
  private static final int NONCE_BYTES = 18;

  private final transient WebFolder folder;
  private final transient SecureRandom random = new SecureRandom();

  public UiServlet(WebFolder folder) {
    this.folder = folder;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = request.getServletPath();
    var file = folder.file(path);
    if (file.isPresent()) {
      send(file.get(), path.startsWith(HASHED) ? FOR_EVER : "no-cache", request, response);
    } else if (isPlace(path) && takesPages(request)) {
      sendPage(response);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  /** What is below the API or the files, or is named like a file, is no place of the interface. */
  private static boolean isPlace(String path) {
    return path.equals("/index.html")
        || (OTHERS.stream().noneMatch((path + "/")::startsWith)
            && path.indexOf('.', path.lastIndexOf('/')) < 0);
  }

  private static boolean takesPages(HttpServletRequest request) {
    return request.getHeader("Accept") == null
        || values(request, "Accept").stream()
            .map(type -> type.split(";", 2)[0].strip())
            .anyMatch(List.of("text/html", "text/*", "*/*")::contains);
  }

  private void sendPage(HttpServletResponse response) throws IOException {
    var bytes = new byte[NONCE_BYTES];
    random.nextBytes(bytes);
    var nonce = Base64.getEncoder().encodeToString(bytes);
    var page = folder.page().replace(PLACEHOLDER, nonce).getBytes(StandardCharsets.UTF_8);
    response.setHeader("Content-Security-Policy", POLICY.formatted(nonce));
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("text/html;charset=utf-8");
    response.setContentLength(page.length);
    response.getOutputStream().write(page);
  }

  private static void send(
      WebFile file, String caching, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var packed = file.packedFor(values(request, "Accept-Encoding"));
    var form = packed.map(Map.Entry::getValue).orElse(file.plain());
    response.setHeader("Cache-Control", caching);
    response.setHeader("ETag", form.tag());
    if (file.varies()) {
      response.setHeader("Vary", "Accept-Encoding");
    }
    if (isKnown(form.tag(), request)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    packed.ifPresent(one -> response.setHeader("Content-Encoding", one.getKey()));
    response.setContentType(file.type());
    response.setContentLength(form.bytes().length);
    response.getOutputStream().write(form.bytes());
  }

  private static boolean isKnown(String tag, HttpServletRequest request) {
    return Collections.list(request.getHeaders("If-None-Match")).stream()
        .flatMap(list -> List.of(list.split(",", -1)).stream())
        .map(String::strip)
        .anyMatch(known -> known.equals("*") || known.equals(tag) || known.equals("W/" + tag));
  }

  /** The values of a header, those of no quality left out. */
  private static List<String> values(HttpServletRequest request, String header) {
    var values = new QuotedQualityCSV();
    Collections.list(request.getHeaders(header)).forEach(values::addValue);
    return values.getValues();
  }
}
