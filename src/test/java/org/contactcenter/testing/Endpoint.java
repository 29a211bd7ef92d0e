package org.contactcenter.testing;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.contactcenter.ContactCenter;

/** One method of one resource class, as the program has it; the path has no base. */
public record Endpoint(Class<?> resource, Method method, String verb, String path) {

  /** Every endpoint of every class {@code *Resource}, so that nobody can forget one. */
  public static List<Endpoint> all() {
    return resources().stream()
        .flatMap(Endpoint::of)
        .sorted(Comparator.comparing(Endpoint::path).thenComparing(Endpoint::verb))
        .toList();
  }

  /** The resource classes of the program. */
  public static List<Class<?>> resources() {
    try {
      var source = ContactCenter.class.getProtectionDomain().getCodeSource().getLocation();
      var root = java.nio.file.Path.of(source.toURI());
      try (var files = java.nio.file.Files.walk(root.resolve("org/contactcenter"))) {
        return files
            .map(file -> root.relativize(file).toString())
            .filter(name -> name.endsWith("Resource.class"))
            .sorted()
            .<Class<?>>map(Endpoint::load)
            .toList();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (URISyntaxException bug) {
      throw new IllegalStateException(bug);
    }
  }

  private static Class<?> load(String file) {
    try {
      return Class.forName(file.replace(".class", "").replaceAll("[/\\\\]", "."));
    } catch (ClassNotFoundException bug) {
      throw new IllegalStateException(bug);
    }
  }

  private static Stream<Endpoint> of(Class<?> resource) {
    return Arrays.stream(resource.getDeclaredMethods())
        .flatMap(
            method ->
                verb(method)
                    .map(verb -> new Endpoint(resource, method, verb, pathOf(resource, method)))
                    .stream());
  }

  private static Optional<String> verb(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
        .filter(verb -> verb != null)
        .map(HttpMethod::value)
        .findFirst();
  }

  private static String pathOf(AnnotatedElement resource, AnnotatedElement method) {
    var path = Stream.of(resource, method).map(Endpoint::segment).reduce("", String::concat);
    return path.replaceAll("\\{\\s*(\\w+)\\s*:[^{}]*(?:\\{[^{}]*}[^{}]*)*}", "{$1}");
  }

  private static String segment(AnnotatedElement element) {
    return Optional.ofNullable(element.getAnnotation(Path.class))
        .map(path -> path.value().replaceAll("^/|/$", ""))
        .filter(path -> !path.isEmpty())
        .map("/"::concat)
        .orElse("");
  }

  @Override
  public String toString() {
    return verb + " " + path + " (" + resource.getSimpleName() + "." + method.getName() + ")";
  }
}
