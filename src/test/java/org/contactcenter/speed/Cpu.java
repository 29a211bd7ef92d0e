package org.contactcenter.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What processes took of the machine, as Linux tells it in /proc. */
final class Cpu {
  /** USER_HZ, which is the same on all platforms that this runs on. */
  private static final double TICKS = 100;

  private static final int PARENT = 1;
  private static final int USER = 11;
  private static final int SYSTEM = 12;
  private static final int ENDED_USER = 13;
  private static final int ENDED_SYSTEM = 14;

  private Cpu() {}

  /** Seconds of CPU of one process. */
  static double of(long pid) throws IOException {
    var fields = fields(Path.of("/proc", Long.toString(pid)));
    return (number(fields, USER) + number(fields, SYSTEM)) / TICKS;
  }

  /** Seconds of CPU of a process, its children, and those children that have ended. */
  static double ofFamily(long pid) throws IOException {
    var fields = fields(Path.of("/proc", Long.toString(pid)));
    var ended = (number(fields, ENDED_USER) + number(fields, ENDED_SYSTEM)) / TICKS;
    try (var all = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
      var living = of(pid);
      for (var process : all) {
        var child = fields(process);
        if (child.length > 0 && number(child, PARENT) == pid) {
          living += (number(child, USER) + number(child, SYSTEM)) / TICKS;
        }
      }
      return living + ended;
    }
  }

  /** Megabytes of memory that a process holds: {@code VmRSS}, or at most so far: {@code VmHWM}. */
  static long megabytes(long pid, String which) throws IOException {
    return megabytes(Path.of("/proc", Long.toString(pid), "status"), which);
  }

  private static long megabytes(Path file, String which) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith(which + ":"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }

  /** Megabytes of memory that the machine has. */
  static long machineMegabytes() throws IOException {
    return megabytes(Path.of("/proc/meminfo"), "MemTotal");
  }

  /** How many want a core, on average over the last minute, and how many cores there are. */
  static String load() {
    try {
      return "load %s on %d cores"
          .formatted(
              Files.readString(Path.of("/proc/loadavg")).split(" ", 2)[0],
              Runtime.getRuntime().availableProcessors());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static long number(String[] fields, int at) {
    return Long.parseLong(fields[at]);
  }

  /** From the state on, past the name, in which anything may stand; none of who has gone. */
  private static String[] fields(Path process) throws IOException {
    try {
      var stat = Files.readString(process.resolve("stat"));
      return stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    } catch (NoSuchFileException gone) {
      return new String[0];
    } catch (IOException going) {
      if (Files.exists(process)) {
        throw going;
      }
      return new String[0];
    }
  }
}
