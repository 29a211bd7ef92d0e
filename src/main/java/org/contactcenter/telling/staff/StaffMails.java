package org.contactcenter.telling.staff;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.core.secret.Sealed;
import org.contactcenter.core.secret.SealedColumn;

/** Where members of staff want mail, said by themselves alone; addresses lie sealed. */
public final class StaffMails {
  private static final Pattern ADDRESS = Pattern.compile("[^\\s@]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+");
  private static final String CONTEXT = "staff-mail.address/";

  public static final Sealed COLUMN =
      new SealedColumn("staff_mail", "center_id || '/' || account_id", "address", CONTEXT);

  private final StaffMailDao dao;
  private final Ground ground;

  public StaffMails(Ground ground) {
    this.dao = ground.jdbi().onDemand(StaffMailDao.class);
    this.ground = ground;
  }

  /** The user's own; empty where they want none. */
  Optional<StaffMail> own(User user) {
    return ground
        .transactions()
        .in(user.scope(), () -> dao.find(user.id()))
        .map(row -> opened(user.scope(), row));
  }

  /** Of all members of staff who said so, locked or not. */
  List<StaffMail> all(Scope scope) {
    return ground.transactions().in(scope, dao::all).stream()
        .map(row -> opened(scope, row))
        .toList();
  }

  /**
   * {@code condition} refuses the version found where the caller expected another. Throws a {@link
   * Problem} that names the field for what is no address.
   */
  StaffMail choose(User user, IntConsumer condition, StaffMail wanted) {
    if (!ADDRESS.matcher(wanted.address()).matches()) {
      throw Problem.field("email", "not-an-email");
    }
    return ground
        .transactions()
        .in(
            user.scope(),
            () -> {
              int version = dao.find(user.id()).map(StaffMailDao.Row::version).orElse(0);
              condition.accept(version);
              if (!dao.save(sealed(user.scope(), wanted.at(version)))) {
                throw Problem.stale("mail", user.id());
              }
              ground.audit().record(user, "own-mail.changed", user.id());
              return wanted.at(version + 1);
            });
  }

  /** No mail any more. */
  void clear(User user) {
    ground
        .transactions()
        .run(
            user.scope(),
            () -> {
              if (dao.delete(user.id())) {
                ground.audit().record(user, "own-mail.cleared", user.id());
              }
            });
  }

  private StaffMailDao.Row sealed(Scope scope, StaffMail mail) {
    var address =
        ground.keys().vault().seal(mail.address(), context(scope.centerId(), mail.accountId()));
    return new StaffMailDao.Row(
        mail.accountId(), address, mail.alerts(), mail.digest(), mail.language(), mail.version());
  }

  private StaffMail opened(Scope scope, StaffMailDao.Row row) {
    var address =
        ground.keys().vault().open(row.address(), context(scope.centerId(), row.accountId()));
    return new StaffMail(
        row.accountId(), address, row.alerts(), row.digest(), row.language(), row.version());
  }

  private static String context(UUID centerId, UUID accountId) {
    return CONTEXT + centerId + "/" + accountId;
  }
}
