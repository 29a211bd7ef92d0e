package org.contactcenter.center.logo;

import java.util.Optional;
import java.util.function.IntConsumer;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.jdbi.v3.core.Jdbi;

/** Keeps the logo of each center that has one. */
public final class Logos {
  private final LogoDao dao;
  private final Transactions transactions;
  private final AuditTrail audit;

  public Logos(Jdbi jdbi, Transactions transactions, AuditTrail audit) {
    this.dao = jdbi.onDemand(LogoDao.class);
    this.transactions = transactions;
    this.audit = audit;
  }

  /** The center's; read once in a transaction, however many documents it prints. */
  public Optional<Logo> of(Scope scope) {
    return transactions.known(scope, Found.class, () -> new Found(dao.find())).logo();
  }

  private record Found(Optional<Logo> logo) {}

  /** {@code condition} refuses the version found; where there is no logo yet it is not asked. */
  Logo replace(User user, IntConsumer condition, byte[] bytes) {
    var picture = Picture.of(bytes);
    var printed = picture.printed();
    return transactions.in(
        user.scope(),
        () -> {
          transactions.forget(Found.class);
          var kept = dao.find();
          kept.ifPresent(logo -> condition.accept(logo.version()));
          var next = new Logo(picture.type(), bytes, printed, kept.map(Logo::version).orElse(1));
          if (!(kept.isPresent() ? dao.update(next) : dao.insert(next))) {
            throw Problem.stale("logo", user.centerId());
          }
          audit.record(user, "logo.changed", user.centerId());
          return dao.find().orElseThrow();
        });
  }

  /** Where there is none, nothing happens. */
  void remove(User user) {
    transactions.run(
        user.scope(),
        () -> {
          transactions.forget(Found.class);
          if (dao.delete()) {
            audit.record(user, "logo.removed", user.centerId());
          }
        });
  }
}
