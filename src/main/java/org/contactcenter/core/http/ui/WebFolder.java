package org.contactcenter.core.http.ui;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The built interface, read once from the class path: a fixed list of files, so that no request can
 * name any other.
 */
public final class WebFolder {
  private static final String PAGE = "/index.html";

  private final Map<String, WebFile> files;

  private WebFolder(Map<String, WebFile> files) {
    this.files = files;
  }

  /**
   * The folder of this name on the class path. Empty when it is not there: the service was put
   * together without an interface.
   */
  public static Optional<WebFolder> at(String name) {
    return Optional.ofNullable(WebFolder.class.getResource("/" + name + PAGE)).map(WebFolder::read);
  }

  /** The page that every address of the interface leads to, as it was built. */
  String page() {
    var page = files.getOrDefault(PAGE, new WebFile("", Map.of()));
    return new String(page.forms().get(WebFile.PLAIN).bytes(), StandardCharsets.UTF_8);
  }

  /**
   * A file the page loads; never the page itself.
   *
   * @param path below the folder, with a slash before it
   */
  Optional<WebFile> file(String path) {
    return path.equals(PAGE) ? Optional.empty() : Optional.ofNullable(files.get(path));
  }

  private static WebFolder read(URL page) {
    try {
      if (page.openConnection() instanceof JarURLConnection jar) {
        try (var system = FileSystems.newFileSystem(Path.of(jar.getJarFileURL().toURI()))) {
          return read(system.getPath(jar.getEntryName()));
        }
      }
      return read(Path.of(page.toURI()));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static WebFolder read(Path page) throws IOException {
    var folder = page.resolveSibling("");
    try (var paths = Files.walk(folder)) {
      var bytes =
          paths
              .filter(Files::isRegularFile)
              .collect(toUnmodifiableMap(path -> name(folder, path), WebFolder::bytes));
      return new WebFolder(files(bytes));
    }
  }

  private static Map<String, WebFile> files(Map<String, byte[]> bytes) {
    var files = new HashMap<String, WebFile>();
    bytes.forEach(
        (name, plain) ->
            WebFile.typeOf(name)
                .ifPresent(type -> files.put(name, new WebFile(type, forms(name, bytes)))));
    return Map.copyOf(files);
  }

  private static Map<String, WebFile.Form> forms(String name, Map<String, byte[]> all) {
    var forms = new HashMap<String, WebFile.Form>();
    forms.put(WebFile.PLAIN, WebFile.Form.of(all.get(name)));
    WebFile.CODINGS.forEach(
        (coding, ending) ->
            Optional.ofNullable(all.get(name + ending))
                .ifPresent(packed -> forms.put(coding, WebFile.Form.of(packed))));
    return Map.copyOf(forms);
  }

  private static String name(Path folder, Path path) {
    return "/" + folder.relativize(path).toString().replace('\\', '/');
  }

  private static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
