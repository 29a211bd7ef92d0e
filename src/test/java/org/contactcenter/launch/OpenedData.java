package org.contactcenter.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.contactcenter.core.Database;
import org.jdbi.v3.core.Jdbi;

/**
 * A data folder as a start finds or makes it before it loads the demonstration, with its database
 * running: where a center has been founded meanwhile, none is loaded.
 */
record OpenedData(EmbeddedDatabase database) implements AutoCloseable {

  static OpenedData in(Path data) {
    var opened = new OpenedData(new EmbeddedDatabase(DataFolder.open(data)));
    opened.database.start();
    Migrations.apply(opened.database.owner());
    var login = opened.database.service();
    var jdbi = Database.prepare(Jdbi.create(login.url(), login.user(), login.password()));
    assertThat(new KeySettings("").openOrMake(data, jdbi)).isNotNull();
    return opened;
  }

  @Override
  public void close() {
    database.close();
  }
}
