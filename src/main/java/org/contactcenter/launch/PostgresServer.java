package org.contactcenter.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One PostgreSQL of our own: its programs, its directory and its log. It listens on 127.0.0.1 only,
 * asks every user for a password, and writes durably.
 */
final class PostgresServer {
  /** Seconds; recovery after a hard stop is waited for as well. */
  private static final String PATIENCE = "120";

  private static final String SETTINGS =
      Stream.of(
              "listen_addresses=127.0.0.1",
              "unix_socket_directories=",
              "fsync=on",
              "synchronous_commit=on",
              "full_page_writes=on",
              // A name of a family must not reach the log by way of a failed statement.
              "log_min_error_statement=panic",
              "log_error_verbosity=terse")
          .map(" -c "::concat)
          .collect(Collectors.joining());

  private final Path programs;
  private final Path directory;
  private final Path log;
  private final Unprivileged user = Unprivileged.here();

  PostgresServer(Path programs, Path directory, Path log) {
    this.programs = programs;
    this.directory = directory;
    this.log = log;
  }

  /** Makes an empty database cluster whose superuser {@code postgres} has the password. */
  void initialise(String password) throws IOException {
    var passwordFile = Files.createTempFile(directory.getParent(), "password", "");
    try {
      Files.writeString(passwordFile, password);
      user.own(passwordFile);
      user.own(Files.createDirectory(directory));
      require(
          "initdb",
          "--pgdata=" + directory,
          "--username=postgres",
          "--auth=scram-sha-256",
          "--pwfile=" + passwordFile,
          "--encoding=UTF8",
          "--locale=C",
          "--data-checksums");
    } finally {
      Files.delete(passwordFile);
    }
  }

  /** Starts on the port and waits until it takes connections. */
  void start(int port) throws IOException {
    user.own(directory);
    require(
        "pg_ctl",
        "start",
        "--pgdata=" + directory,
        "--log=" + log,
        "--wait",
        "--timeout=" + PATIENCE,
        "--options=-p " + port + SETTINGS);
  }

  /** Stops it and waits until it is gone; clients are disconnected. */
  void stop() throws IOException {
    var stopped = run("pg_ctl", stop("fast")) || run("pg_ctl", stop("immediate"));
    if (!stopped) {
      throw new StartFailure("The embedded PostgreSQL did not stop; see %s.".formatted(log));
    }
  }

  /** What is left of a service that was killed: its PostgreSQL may still run. */
  void recover() throws IOException {
    var leftover = Postmaster.of(directory);
    if (leftover.isEmpty()) {
      return;
    }
    if (leftover.get().runs(programs)) {
      stop();
    } else if (leftover.get().isAnotherProgram()) {
      leftover.get().disown();
    }
  }

  private String[] stop(String mode) {
    return new String[] {
      "stop", "--pgdata=" + directory, "--mode=" + mode, "--wait", "--timeout=" + PATIENCE
    };
  }

  private void require(String program, String... arguments) throws IOException {
    if (!run(program, arguments)) {
      throw new StartFailure(
          "The embedded PostgreSQL failed (%s); see %s.".formatted(program, log));
    }
  }

  private boolean run(String program, String... arguments) throws IOException {
    user.own(touched(log));
    var command = new ArrayList<>(user.prefix());
    command.add(programs.resolve("bin").resolve(PostgresPrograms.executable(program)).toString());
    Stream.of(arguments).forEach(command::add);
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().put("LC_ALL", "C");
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    try {
      return builder.start().waitFor() == 0;
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for " + program, interruption);
    }
  }

  private static Path touched(Path file) throws IOException {
    return Files.exists(file) ? file : Files.createFile(file);
  }
}
