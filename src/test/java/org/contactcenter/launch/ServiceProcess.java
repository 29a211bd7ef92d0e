package org.contactcenter.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program as a process of its own, as a person at the console starts it. */
public final class ServiceProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final Pattern READY = Pattern.compile("ready: (http://localhost:\\d+)");

  private final Process process;
  private final Path output;
  private final Path errors;

  private ServiceProcess(Process process, Path output, Path errors) {
    this.process = process;
    this.output = output;
    this.errors = errors;
  }

  /** On free ports, unless the variables name some. */
  public static ServiceProcess start(Map<String, String> variables, String... arguments)
      throws IOException {
    return start(entry -> true, variables, arguments);
  }

  /** The same where some of the jars are missing. */
  static ServiceProcess start(
      Predicate<String> jars, Map<String, String> variables, String... arguments)
      throws IOException {
    var output = Files.createTempFile("service", ".out");
    var errors = Files.createTempFile("service", ".err");
    var command =
        Stream.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Xmx512m",
            "-cp",
            classPath(jars),
            "org.contactcenter.ContactCenter");
    var builder =
        new ProcessBuilder(Stream.concat(command, Stream.of(arguments)).toList())
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile());
    var environment = new HashMap<>(Map.of("PORT", "0", "ADMIN_PORT", "0"));
    environment.putAll(variables);
    builder.environment().keySet().removeIf(name -> name.matches("(D.*_.*|KEYS_DIR)"));
    builder.environment().putAll(environment);
    return new ServiceProcess(builder.start(), output, errors);
  }

  /**
   * Without the empty entry at its end, which would be the working directory, and without what the
   * tests' reader of workbooks brings: the program has no Log4j that could complain at its start.
   */
  private static String classPath(Predicate<String> jars) {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.isEmpty() && !entry.contains("log4j-api") && jars.test(entry))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** The address, once it takes requests. */
  public String awaitReady() throws IOException, InterruptedException {
    for (var end = Instant.now().plus(PATIENCE); Instant.now().isBefore(end); ) {
      var ready = READY.matcher(output());
      if (ready.find()) {
        return ready.group(1);
      }
      if (!process.isAlive()) {
        break;
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    throw new AssertionError("not ready: " + output() + errors());
  }

  /** Its exit code. */
  int awaitEnd() throws InterruptedException {
    assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  /** What Ctrl-C does; where a background job was born deaf to it, what {@code kill} does. */
  int interrupt() throws IOException, InterruptedException {
    var signal = ignoresInterrupt() ? "-TERM" : "-INT";
    new ProcessBuilder("kill", signal, Long.toString(process.pid())).start().waitFor();
    return awaitEnd();
  }

  private boolean ignoresInterrupt() throws IOException {
    var status = Path.of("/proc", Long.toString(process.pid()), "status");
    return Files.exists(status)
        && Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
  }

  /** What nothing can answer: {@code kill -9}. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    awaitEnd();
  }

  String output() throws IOException {
    return Files.readString(output);
  }

  String errors() throws IOException {
    return Files.readString(errors);
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      awaitEnd();
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
    Files.delete(output);
    Files.delete(errors);
  }
}
