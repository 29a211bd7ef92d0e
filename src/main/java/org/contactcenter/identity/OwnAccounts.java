package org.contactcenter.identity;

import java.util.UUID;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Role;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.jdbi.v3.core.Jdbi;

/**
 * Over whose account a center may dispose: password and second factor belong to a person, and open
 * every center that person works in. So a center resets them only where it is the only one.
 */
public final class OwnAccounts {
  private final MemberDao dao;
  private final Members members;
  private final Transactions transactions;

  OwnAccounts(Jdbi jdbi, Members members, Transactions transactions) {
    this.dao = jdbi.onDemand(MemberDao.class);
    this.members = members;
    this.transactions = transactions;
  }

  /**
   * Throws a {@link Problem}: absent for who does not work in the center, refused for the user's
   * own account (whoever is signed in proves who they are instead), for an account that works in
   * another center too, and for an administrator's by anybody else.
   */
  public void require(User user, UUID account) {
    transactions.run(
        user.scope(),
        () -> {
          var member = members.find(user.scope(), account);
          if (account.equals(user.id())) {
            throw Problem.rule("own-account");
          }
          if (member.roles().contains(Role.ADMIN) && !user.is(Role.ADMIN)) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "admin-by-admin");
          }
          if (dao.worksElsewhere(account)) {
            throw Problem.rule("user-works-elsewhere");
          }
        });
  }
}
