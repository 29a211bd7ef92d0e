package org.contactcenter.launch;

import io.dropwizard.db.DataSourceFactory;
import java.util.List;
import org.contactcenter.core.Database;
import org.contactcenter.core.secret.KeyFolder;
import org.contactcenter.core.secret.KeyRotation;
import org.contactcenter.core.secret.Sealed;
import org.jdbi.v3.core.Jdbi;

/** A change of the keys of the embedded or an external database, as the owner of its tables. */
public final class KeyChange {
  private final KeySettings keys;
  private final List<Sealed> all;

  /** {@code all} is what the features have sealed. */
  public KeyChange(KeySettings keys, List<Sealed> all) {
    this.keys = keys;
    this.all = List.copyOf(all);
  }

  /** Throws {@link StartFailure}. */
  public void run(StartSettings start, DataSourceFactory database) {
    if (!ExternalDatabase.isNamed(database) && EmbeddedDatabase.isBrought()) {
      embedded(start);
    } else {
      var named = keys.requireNamed();
      var owned = ExternalDatabase.requireOwned(database);
      rotate(named, Jdbi.create(owned.getUrl(), owned.getUser(), owned.getPassword()));
    }
  }

  private void embedded(StartSettings start) {
    try (var embedded = new EmbeddedDatabase(DataFolder.open(start.folder()))) {
      var unused = OrderlyStop.arrange(embedded);
      embedded.start();
      Migrations.apply(embedded.owner());
      var owner = embedded.owner();
      rotate(
          keys.orOwn(embedded.folder().path()),
          Jdbi.create(owner.url(), owner.user(), owner.password()));
    }
  }

  private void rotate(KeyFolder folder, Jdbi owner) {
    var rotation =
        new KeyRotation(folder, Database.prepare(owner), all, line -> System.out.println(line));
    KeySettings.said(
        () -> {
          rotation.run();
          return folder;
        });
    System.out.println("Back up %s again, apart from the database.".formatted(folder));
  }
}
