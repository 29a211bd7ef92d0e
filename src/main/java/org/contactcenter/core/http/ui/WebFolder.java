package org.contactcenter.core.http.ui;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
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

  private final String page;
  private final Map<String, WebFile> files;

  private WebFolder(String page, Map<String, WebFile> files) {
    this.page = page;
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
    return page;
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
      return new WebFolder(Files.readString(page), files(bytes));
    }
  }

  private static Map<String, WebFile> files(Map<String, byte[]> bytes) {
    var files = new HashMap<String, WebFile>();
    bytes.forEach(
        (name, plain) ->
            WebFile.typeOf(name)
                .ifPresent(type -> files.put(name, file(type, plain, packed(name, bytes)))));
    return Map.copyOf(files);
  }

  private static WebFile file(String type, byte[] plain, Map<String, WebFile.Form> packed) {
    return new WebFile(type, WebFile.Form.of(plain), packed);
  }

  private static Map<String, WebFile.Form> packed(String name, Map<String, byte[]> all) {
    var forms = new HashMap<String, WebFile.Form>();
    WebFile.CODINGS.forEach(
        (coding, ending) ->
            Optional.ofNullable(all.get(name + ending))
                .ifPresent(bytes -> forms.put(coding, WebFile.Form.of(bytes))));
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
