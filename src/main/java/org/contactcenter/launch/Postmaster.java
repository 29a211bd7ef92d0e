package org.contactcenter.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The process that a PostgreSQL directory names as its server in {@code postmaster.pid}. */
record Postmaster(Path directory, long pid) {
  /** Larger than any system gives, so that it names no process. */
  private static final long NOBODY = Integer.MAX_VALUE;

  /** Empty where the last server ended in good order. */
  static Optional<Postmaster> of(Path directory) throws IOException {
    var file = pidFile(directory);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    var lines = Files.readAllLines(file);
    return lines.isEmpty() || !lines.get(0).strip().matches("\\d{1,18}")
        ? Optional.empty()
        : Optional.of(new Postmaster(directory, Long.parseLong(lines.get(0).strip())));
  }

  /** Whether it is alive and runs from these programs on this directory. */
  boolean runs(Path programs) {
    return info()
        .filter(info -> commandLine(info).startsWith(programs.toString()))
        .filter(info -> info.arguments().map(this::namesDirectory).orElse(true))
        .isPresent();
  }

  /** Whether its number has gone to a program that surely is no PostgreSQL. */
  boolean isAnotherProgram() {
    return info()
        .flatMap(ProcessHandle.Info::command)
        .filter(command -> !fileName(command).startsWith("postgres"))
        .isPresent();
  }

  /**
   * Names no process any more. PostgreSQL would take the other program for its predecessor and
   * refuse; the rest of the file stays, for it guards the shared memory.
   */
  void disown() throws IOException {
    var lines = new ArrayList<>(Files.readAllLines(pidFile(directory)));
    lines.set(0, Long.toString(NOBODY));
    Files.write(pidFile(directory), lines);
  }

  private Optional<ProcessHandle.Info> info() {
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).map(ProcessHandle::info);
  }

  private boolean namesDirectory(String[] arguments) {
    return List.of(arguments).contains(directory.toString());
  }

  private static Path pidFile(Path directory) {
    return directory.resolve("postmaster.pid");
  }

  /** A system may keep the program's path to its user, but then tells its command line. */
  private static String commandLine(ProcessHandle.Info info) {
    return info.command().or(info::commandLine).orElse("");
  }

  private static String fileName(String command) {
    return Path.of(command).getFileName().toString();
  }
}
