package org.contactcenter.speed;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The service as it runs for real: a process of its own, with the options of Java that README.md
 * names, on a database that is up. Its recurring work is left to another node, as it may be; the
 * trail it seals itself.
 */
final class Service implements AutoCloseable {
  private static final Pattern READY = Pattern.compile("ready: (http://localhost:\\d+)");
  private static final int SECONDS_TO_STOP = 30;

  private final Process process;
  private final URI address;
  private final double startSeconds;

  Service(Store store, Path keys, Options options) throws IOException {
    var builder = new ProcessBuilder(command(options)).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.matches("(D.*_.*|KEYS_DIR|J.*_OPTIONS)"));
    builder.environment().putAll(settings(store, keys));
    var started = System.nanoTime();
    process = builder.start();
    var said = process.inputReader();
    address = awaitReady(said);
    startSeconds = (System.nanoTime() - started) / 1e9;
    repeat(said);
  }

  private static Map<String, String> settings(Store store, Path keys) {
    return Map.of(
        "DATABASE_URL",
        store.url(),
        "DATABASE_USER",
        Store.SERVICE,
        "KEYS_DIR",
        keys.toString(),
        "DATA_DIR",
        keys.resolveSibling("service").toString(),
        "PORT",
        "0",
        "ADMIN_PORT",
        "0",
        "BIND_HOST",
        "127.0.0.1",
        "JOBS",
        "false");
  }

  private static List<String> command(Options options) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options.jvm());
    if (options.jar().isEmpty()) {
      command.addAll(List.of("-cp", classPath(), "org.contactcenter.ContactCenter"));
    } else {
      command.addAll(List.of("-jar", options.jar()));
    }
    command.addAll(List.of("server", "config.yml"));
    return command;
  }

  /** Without the tests, and without what their reader of workbooks brings. */
  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.isEmpty())
        .filter(entry -> !entry.contains("test-classes") && !entry.contains("log4j-api"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static URI awaitReady(BufferedReader said) throws IOException {
    var before = new StringBuilder();
    for (var line = said.readLine(); line != null; line = said.readLine()) {
      var ready = READY.matcher(line);
      if (ready.find()) {
        return URI.create(ready.group(1));
      }
      before.append(line).append(System.lineSeparator());
    }
    throw new IllegalStateException("the service did not start: " + before);
  }

  /** What it has to say while it is measured must not fill the pipe, nor be lost. */
  private static void repeat(BufferedReader said) {
    var reader =
        new Thread(
            () -> {
              try (said) {
                said.lines().forEach(line -> System.err.println("  " + line));
              } catch (IOException | UncheckedIOException ended) {
                // the process is gone, and so is what it had to say
              }
            });
    reader.setDaemon(true);
    reader.start();
  }

  URI address() {
    return address;
  }

  /** Seconds from the start of the process until it took requests. */
  double startSeconds() {
    return startSeconds;
  }

  /** Seconds of CPU since it started. */
  double cpu() throws IOException {
    return Cpu.of(process.pid());
  }

  /** Megabytes that it holds now. */
  long resident() throws IOException {
    return Cpu.megabytes(process.pid(), "VmRSS");
  }

  /** Megabytes that it held at most. */
  long residentAtMost() throws IOException {
    return Cpu.megabytes(process.pid(), "VmHWM");
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }
}
