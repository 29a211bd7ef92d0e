package org.contactcenter.visit.note;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.jdbi.v3.core.Jdbi;

/**
 * The door to what was signed of a visit. Checks nothing: the feature that asks has its right to.
 */
public final class SignedNotes {
  private final NoteDao dao;
  private final Transactions transactions;

  SignedNotes(Jdbi jdbi, Transactions transactions) {
    this.dao = jdbi.onDemand(NoteDao.class);
    this.transactions = transactions;
  }

  /** The signed notes of the visit in the order of what they tell, in two statements. */
  public List<AmendedNote> ofVisit(Scope scope, UUID visitId) {
    return transactions.in(scope, () -> of(dao.signed(visitId)));
  }

  /** Those of several visits in two statements, in the order of what they tell. */
  public List<AmendedNote> ofVisits(Scope scope, Collection<UUID> visitIds) {
    return transactions.in(scope, () -> of(dao.signedOf(visitIds)));
  }

  /** Which of the notes are signed ones of the case. */
  public Set<UUID> amongCase(Scope scope, UUID caseId, Collection<UUID> noteIds) {
    return transactions.in(scope, () -> dao.signedAmong(caseId, noteIds));
  }

  /** The notes with what was added to each, in one statement. */
  List<AmendedNote> of(List<ObservationNote> notes) {
    if (notes.isEmpty()) {
      return List.of();
    }
    var ids = notes.stream().map(ObservationNote::id).toList();
    var added = dao.amendments(ids).stream().collect(groupingBy(NoteAmendment::noteId));
    return notes.stream()
        .map(note -> new AmendedNote(note, added.getOrDefault(note.id(), List.of())))
        .toList();
  }

  AmendedNote of(ObservationNote note) {
    return new AmendedNote(note, dao.amendments(List.of(note.id())));
  }
}
