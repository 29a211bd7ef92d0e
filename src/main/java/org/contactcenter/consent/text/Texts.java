package org.contactcenter.consent.text;

import java.util.List;
import java.util.Optional;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.jdbi.v3.core.Jdbi;

/** The texts there are. */
public final class Texts {
  private final TextDao dao;
  private final Transactions transactions;

  public Texts(Jdbi jdbi, Transactions transactions) {
    this.dao = jdbi.onDemand(TextDao.class);
    this.transactions = transactions;
  }

  /** Newest first; an empty part asks for all. */
  public List<TextVersion> newestFirst(
      Scope scope, Optional<TextPurpose> purpose, Optional<String> language) {
    return transactions.in(scope, () -> dao.newestFirst(purpose, language));
  }

  /**
   * Throws a {@link Problem} {@code text-unknown} for a version or language that does not exist.
   */
  public void require(Scope scope, TextPurpose purpose, int version, String language) {
    if (!transactions.in(scope, () -> dao.exists(purpose, version, language))) {
      throw Problem.rule("text-unknown");
    }
  }
}
