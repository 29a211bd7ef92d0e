package org.contactcenter.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.contactcenter.notification.smtp.MailSettings;

/** A mail server with moods: it says of every mail, by its number, what comes of it. */
final class RoughMailServer implements AutoCloseable {
  /** What it makes of a mail. */
  enum Mood {
    TAKES,
    SAYS_NOT_NOW,
    SAYS_NEVER,
    HANGS_UP_BEFORE_THE_MAIL,
    HANGS_UP_INSTEAD_OF_AN_ANSWER
  }

  private final ServerSocket door;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<String> taken = new CopyOnWriteArrayList<>();
  private final AtomicInteger offered = new AtomicInteger();
  private final IntFunction<Mood> moods;
  private final Runnable beforeAnswer;

  RoughMailServer(IntFunction<Mood> moods) {
    this(moods, () -> {});
  }

  /** {@code beforeAnswer}: when a mail is taken, and the sender does not know it yet. */
  RoughMailServer(IntFunction<Mood> moods, Runnable beforeAnswer) {
    this.moods = moods;
    this.beforeAnswer = beforeAnswer;
    try {
      door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    threads.execute(this::welcome);
  }

  MailSettings settings() {
    return new MailSettings(
        "127.0.0.1", door.getLocalPort(), MailSettings.Security.NONE, "", "", "c@example.org");
  }

  /** The identifiers of the mails it took, as often as it took them. */
  List<String> taken() {
    return taken;
  }

  int offered() {
    return offered.get();
  }

  private void welcome() {
    while (!door.isClosed()) {
      try {
        var caller = door.accept();
        threads.execute(() -> serve(caller));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket caller) {
    try (caller;
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), UTF_8));
        var out = caller.getOutputStream()) {
      say(out, "220 rough");
      for (var line = in.readLine(); line != null; line = in.readLine()) {
        if (!answer(line.toUpperCase(Locale.ROOT), in, out)) {
          return;
        }
      }
    } catch (IOException gone) {
      // The sender hung up.
    }
  }

  private boolean answer(String line, BufferedReader in, OutputStream out) throws IOException {
    if (line.startsWith("QUIT")) {
      say(out, "221 bye");
      return false;
    }
    if (!line.startsWith("DATA")) {
      say(out, "250 well");
      return true;
    }
    var mood = moods.apply(offered.getAndIncrement());
    if (mood == Mood.HANGS_UP_BEFORE_THE_MAIL) {
      return false;
    }
    say(out, "354 go on");
    return judge(mood, identifier(in), out);
  }

  private boolean judge(Mood mood, String identifier, OutputStream out) throws IOException {
    switch (mood) {
      case SAYS_NOT_NOW -> say(out, "451 later");
      case SAYS_NEVER -> say(out, "550 never");
      case HANGS_UP_BEFORE_THE_MAIL, HANGS_UP_INSTEAD_OF_AN_ANSWER -> {
        return false;
      }
      case TAKES -> {
        taken.add(identifier);
        beforeAnswer.run();
        say(out, "250 taken");
      }
    }
    return true;
  }

  private static String identifier(BufferedReader in) throws IOException {
    var found = "";
    for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
      if (line.startsWith("Message-ID: ")) {
        found = line.substring("Message-ID: ".length());
      }
    }
    return found;
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(UTF_8));
    out.flush();
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    threads.shutdownNow();
  }
}
