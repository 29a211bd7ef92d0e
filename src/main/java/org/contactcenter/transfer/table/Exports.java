package org.contactcenter.transfer.table;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.contactcenter.audit.Ground;
import org.contactcenter.center.Centers;
import org.contactcenter.core.Language;
import org.contactcenter.core.User;
import org.contactcenter.core.sheet.Rows;
import org.contactcenter.core.sheet.Table;

/**
 * Tables on their way out. All of one is read in one snapshot of the database, and its rows leave
 * as they are read. It stands in the trail with the rows that left, also where the reader hung up.
 */
final class Exports {
  private final Ground ground;
  private final Centers centers;

  Exports(Ground ground, Centers centers) {
    this.ground = ground;
    this.centers = centers;
  }

  /** The day in the user's center. */
  LocalDate today(User user) {
    return centers.of(user.scope()).dayOf(ground.clock().instant());
  }

  void write(
      User user, Table<?> table, Language language, Asked asked, String format, OutputStream out)
      throws IOException {
    var zone = centers.of(user.scope()).timeZone();
    var left = new AtomicInteger();
    try {
      ground
          .transactions()
          .snapshot(
              user.scope(),
              () -> {
                try (var rows = Rows.of(format, new Unclosed(out))) {
                  table.write(rows, language, zone, left::addAndGet);
                } catch (IOException failure) {
                  throw new UncheckedIOException(failure);
                }
              });
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    } finally {
      record(user, table, asked.words(left.get()));
    }
  }

  private void record(User user, Table<?> table, List<String> words) {
    var action = table.name() + ".exported";
    ground.audit().record(user, action, user.centerId(), Optional.empty(), words);
  }

  /** The answer is closed by whoever opened it. */
  private static final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
