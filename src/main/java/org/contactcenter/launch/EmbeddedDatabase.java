package org.contactcenter.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL that comes with the program and keeps its data in a {@link DataFolder}. Starting it
 * recovers what a killed predecessor left behind; closing it stops PostgreSQL and gives the folder
 * back, also when the start is still under way.
 */
public final class EmbeddedDatabase implements AutoCloseable {
  /** Another program may take a free port before PostgreSQL does. */
  private static final int PORTS_TRIED = 3;

  private static final byte[] LOCALHOST = {127, 0, 0, 1};

  private final DataFolder folder;
  private @Nullable PostgresServer running;
  private @Nullable Login owner;
  private @Nullable Login service;
  private boolean closed;

  /** A role of the database. */
  public record Login(String url, String user, String password) {}

  public EmbeddedDatabase(DataFolder folder) {
    this.folder = folder;
  }

  /** Whether its programs are on the class path: they are not in the jar for real use. */
  static boolean isBrought() {
    return EmbeddedDatabase.class
            .getClassLoader()
            .getResource("io/zonky/test/db/postgres/embedded/EmbeddedPostgres.class")
        != null;
  }

  /** Starts PostgreSQL, with an empty database the first time. Throws {@link StartFailure}. */
  public synchronized void start() {
    if (closed) {
      throw new StartFailure("Stopped while starting.");
    }
    try {
      Unprivileged.here().admit(folder.path());
      PostgresPrograms.unpack(folder.programs());
      if (!Files.exists(folder.database())) {
        create();
      }
      open();
    } catch (IOException | SQLException cause) {
      throw new StartFailure(
          "The embedded PostgreSQL did not start: %s; see %s."
              .formatted(cause.getMessage(), folder.databaseLog()),
          cause);
    }
  }

  /** The role that migrates. */
  public synchronized Login owner() {
    return started(owner);
  }

  /** The role of the service. */
  public synchronized Login service() {
    return started(service);
  }

  DataFolder folder() {
    return folder;
  }

  /** Puts first data into the empty database; cut short, the next start begins with none. */
  void fill(Runnable filling) {
    try {
      Files.createFile(filling());
      filling.run();
      Files.delete(filling());
    } catch (IOException cause) {
      throw new StartFailure("The data folder cannot be written to.", cause);
    }
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      if (running != null) {
        running.stop();
      }
    } catch (IOException cause) {
      throw new StartFailure("The embedded PostgreSQL did not stop.", cause);
    } finally {
      folder.close();
    }
  }

  /** Aside, then moved: a start that is cut short leaves no half-made database. */
  private void create() throws IOException {
    var aside = folder.database().resolveSibling("database.new");
    Folders.delete(aside);
    var credentials = Credentials.random();
    server(aside).initialise(credentials.superuser());
    credentials.write(aside);
    Files.move(aside, folder.database(), StandardCopyOption.ATOMIC_MOVE);
  }

  private void open() throws IOException, SQLException {
    var server = server(folder.database());
    server.recover();
    var port = startOnFreePort(server);
    running = server;
    var credentials = Credentials.read(folder.database());
    var roles = new DatabaseRoles(port, credentials);
    if (Files.exists(filling())) {
      roles.dropDatabase();
      Files.delete(filling());
    }
    roles.ensure();
    var url = "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, DatabaseRoles.DATABASE);
    owner = new Login(url, DatabaseRoles.OWNER, credentials.owner());
    service = new Login(url, DatabaseRoles.SERVICE, credentials.service());
  }

  private static int startOnFreePort(PostgresServer server) throws IOException {
    for (int attempt = 1; ; attempt++) {
      var port = freePort();
      try {
        server.start(port);
        return port;
      } catch (StartFailure failure) {
        server.recover();
        if (attempt == PORTS_TRIED) {
          throw failure;
        }
      }
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getByAddress(LOCALHOST))) {
      return socket.getLocalPort();
    }
  }

  /** There while the first data are being made. */
  private Path filling() {
    return folder.file("filling");
  }

  private PostgresServer server(Path directory) {
    return new PostgresServer(folder.programs(), directory, folder.databaseLog());
  }

  private static Login started(@Nullable Login login) {
    if (login == null) {
      throw new IllegalStateException("the embedded database is not started");
    }
    return login;
  }
}
