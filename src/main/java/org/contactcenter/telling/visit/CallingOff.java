package org.contactcenter.telling.visit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.telling.visit.VisitLetters.News;
import org.contactcenter.telling.wording.Post;

/**
 * Gathers what a transaction calls off, and tells it when that ends: each person of a case in one
 * letter, however many visits a pause or a closed day has taken. What goes with a calendar entry is
 * not gathered: each entry is taken back by itself (RFC 5546).
 */
final class CallingOff {
  private final Transactions transactions;
  private final VisitLetters letters;
  private final Post post;

  CallingOff(Transactions transactions, VisitLetters letters, Post post) {
    this.transactions = transactions;
    this.letters = letters;
    this.post = post;
  }

  /** A letter belongs to one case, with which it is forgotten. */
  private record Whose(UUID caseId, UUID personId) {}

  /** What is to be told to one of them. */
  private record Told(Addressee to, List<News> news) {}

  private record Gathered(Map<Whose, Told> letters) {}

  void add(Scope scope, Addressee to, News news) {
    transactions
        .known(scope, Gathered.class, () -> begun(scope))
        .letters()
        .computeIfAbsent(
            new Whose(news.visit().caseId(), to.personId()), any -> new Told(to, new ArrayList<>()))
        .news()
        .add(news);
  }

  private Gathered begun(Scope scope) {
    var gathered = new Gathered(new LinkedHashMap<>());
    transactions.atEnd(scope, () -> gathered.letters().values().forEach(told -> tell(scope, told)));
    return gathered;
  }

  private void tell(Scope scope, Told told) {
    letters
        .calledOff(scope, told.news(), told.to())
        .forEach(letter -> post.outbox().post(scope, letter));
  }
}
