package org.contactcenter.transfer.imports;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Cursor;
import org.contactcenter.core.Page;
import org.contactcenter.core.Problem;
import org.contactcenter.core.User;
import org.contactcenter.rights.Extent;
import org.contactcenter.rights.Matter;
import org.contactcenter.transfer.imports.row.Kind;
import org.contactcenter.transfer.imports.row.Mapping;
import org.contactcenter.transfer.imports.row.MappingRules;

/** What is done with imports by those who may import. */
final class Imports {
  private static final Cursor LATEST =
      new Cursor(Instant.parse("9999-12-31T23:59:59Z"), new UUID(-1, -1));

  private final Ground ground;
  private final ImportDao dao;
  private final ImportContent content;
  private final ImportSettings settings;

  Imports(Ground ground, ImportContent content, ImportSettings settings) {
    this.ground = ground;
    this.dao = ground.jdbi().onDemand(ImportDao.class);
    this.content = content;
    this.settings = settings;
  }

  UUID add(User user, Kind kind, UploadedTable table) {
    return ground
        .transactions()
        .in(
            user.scope(),
            () -> {
              var made = uploaded(user, kind, table.rows().size());
              dao.insert(made);
              content.keep(made.id(), table.head(), table.rows());
              ground.audit().record(user, "import.uploaded", made.id());
              return made.id();
            });
  }

  private Import uploaded(User user, Kind kind, int rows) {
    var now = ground.clock().instant();
    return new Import(
        UUID.randomUUID(),
        kind,
        ImportStatus.UPLOADED,
        Optional.empty(),
        Optional.empty(),
        rows,
        0,
        0,
        user.id(),
        Optional.empty(),
        user.address(),
        now,
        now.plus(settings.kept()),
        1);
  }

  /** Throws a {@link Problem} (absent) for who may not import, and for one of another center. */
  Import find(User user, UUID id) {
    requireMay(user, id);
    return ground
        .transactions()
        .in(user.scope(), () -> dao.find(id))
        .orElseThrow(() -> Problem.absent("import", id));
  }

  Page<Import> page(User user, Optional<Cursor> after, int limit) {
    var start = after.orElse(LATEST);
    var rows =
        ground.transactions().in(user.scope(), () -> dao.page(start.at(), start.id(), limit + 1));
    return Page.of(rows, limit, each -> new Cursor(each.createdAt(), each.id()));
  }

  /** How many of the rows are refused in the present round. */
  int refused(User user, UUID id) {
    return ground.transactions().in(user.scope(), () -> dao.refusedRows(id));
  }

  /** The head and the first rows. */
  UploadedTable columns(User user, UUID id) {
    return ground
        .transactions()
        .in(
            user.scope(),
            () -> {
              find(user, id);
              var head = content.head(id);
              var first =
                  content.after(id, 0).stream()
                      .limit(3)
                      .map(line -> head.stream().map(each -> cell(line, each)).toList())
                      .toList();
              ground.audit().record(user, "import.read", id);
              return new UploadedTable(head, first);
            });
  }

  private static String cell(ImportContent.Line line, String column) {
    return line.cells().getOrDefault(column, "");
  }

  /** Says where the fields stand. Throws a {@link Problem} that names what is wrong with it. */
  Import map(User user, UUID id, IntConsumer condition, Mapping mapping) {
    return change(
        user,
        id,
        "import.mapped",
        found -> {
          condition.accept(found.version());
          MappingRules.require(found.kind(), mapping, content.head(id));
          return found.mapped(mapping);
        });
  }

  /** Lets every row be tried. */
  Import check(User user, UUID id) {
    return change(user, id, "import.check-begun", found -> found.checking(user.id()));
  }

  /** Lets the rows be taken in. */
  Import run(User user, UUID id, ImportMode mode) {
    return change(user, id, "import.begun", found -> found.running(user.id(), mode));
  }

  /** Ends it, with its content; what was taken in stays. */
  Import cancel(User user, UUID id) {
    return change(
        user,
        id,
        "import.cancelled",
        found -> {
          var cancelled = found.become(ImportStatus.CANCELLED);
          content.drop(id);
          return cancelled;
        });
  }

  private Import change(User user, UUID id, String action, UnaryOperator<Import> verb) {
    requireMay(user, id);
    return ground
        .transactions()
        .in(
            user.scope(),
            () -> {
              var found = dao.lock(id).orElseThrow(() -> Problem.absent("import", id));
              dao.update(verb.apply(found).from(user.address()));
              dao.clearProblems(id);
              ground.audit().record(user, action, id);
              return find(user, id);
            });
  }

  private static void requireMay(User user, UUID id) {
    if (!Matter.IMPORT.isOpenTo(user, Extent.CENTER)) {
      throw Problem.absent("import", id);
    }
  }
}
