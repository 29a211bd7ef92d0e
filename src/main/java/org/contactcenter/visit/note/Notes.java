package org.contactcenter.visit.note;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.IntConsumer;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.core.Cursor;
import org.contactcenter.core.Page;
import org.contactcenter.core.Problem;
import org.contactcenter.core.User;
import org.jdbi.v3.core.Jdbi;

/** What may be done with the notes of a visit; who may do it, {@link NoteAccess} decides. */
public final class Notes {
  private static final Cursor START = new Cursor(Instant.EPOCH, new UUID(0, 0));

  private final NoteDao dao;
  private final NoteAccess access;
  private final SignedNotes amended;
  private final NoteTime time;
  private final AuditTrail audit;

  Notes(Jdbi jdbi, NoteAccess access, SignedNotes amended, NoteTime time, AuditTrail audit) {
    this.dao = jdbi.onDemand(NoteDao.class);
    this.access = access;
    this.amended = amended;
    this.time = time;
    this.audit = audit;
  }

  /** What a note says; without a time of its own a new one tells of now. */
  public record Content(String text, Optional<Instant> observedAt) {}

  /**
   * Makes a draft of the user's own. Throws a {@link Problem} for a visit that takes none: {@code
   * visit-supported}, or {@code visit-<status>} where it has not begun.
   */
  public UUID draft(User user, UUID visitId, Content content) {
    return access.writing(
        user,
        visitId,
        desk -> {
          desk.requireNotable();
          var seen = observed(desk, content, time.now());
          var note =
              ObservationNote.draft(
                  visitId, desk.caseId(), user.id(), content.text(), seen, time.now());
          dao.insert(note);
          audit.record(user, "note.drafted", note.id(), desk.caseId());
          return note.id();
        });
  }

  /** {@code condition} refuses the version found where the caller expected another. */
  public AmendedNote edit(
      User user, UUID visitId, UUID id, IntConsumer condition, Content content) {
    return change(
        user,
        visitId,
        id,
        "note.edited",
        (desk, note) -> {
          condition.accept(note.version());
          var seen = observed(desk, content, note.observedAt());
          return note.edit(content.text(), seen, time.now(), time.editable(user.scope()));
        });
  }

  public AmendedNote sign(User user, UUID visitId, UUID id) {
    return change(user, visitId, id, "note.signed", (desk, note) -> note.sign(time.now()));
  }

  /** Adds to a note that stands; the answer is the amendment's id. */
  public UUID amend(User user, UUID visitId, UUID id, String addition) {
    return access.writing(
        user,
        visitId,
        desk -> {
          var editable = time.editable(user.scope());
          var amendment = find(desk, id).amend(user.id(), addition, time.now(), editable);
          dao.insert(amendment);
          audit.record(user, "note.amended", id, desk.caseId());
          return amendment.id();
        });
  }

  AmendedNote find(User user, UUID visitId, UUID id) {
    return access.reading(
        user,
        visitId,
        desk -> {
          var note = find(desk, id);
          audit.record(user, "note.read", id, desk.caseId());
          return amended.of(note);
        });
  }

  /** In the order in which things were seen. */
  Page<AmendedNote> page(User user, UUID visitId, Optional<Cursor> after, int limit) {
    var start = after.orElse(START);
    return access.reading(
        user,
        visitId,
        desk -> {
          audit.record(user, "notes.read", visitId, desk.caseId());
          var rows =
              dao.page(
                  new NoteDao.Filter(
                      visitId, user.id(), desk.readsOthers(), start.at(), start.id(), limit + 1));
          var page = Page.of(rows, limit, note -> new Cursor(note.observedAt(), note.id()));
          return new Page<>(amended.of(page.items()), page.next());
        });
  }

  private AmendedNote change(
      User user,
      UUID visitId,
      UUID id,
      String action,
      BiFunction<NoteDesk, ObservationNote, ObservationNote> verb) {
    return access.writing(
        user,
        visitId,
        desk -> {
          if (!dao.update(verb.apply(desk, find(desk, id)))) {
            throw Problem.stale("note", id);
          }
          audit.record(user, action, id, desk.caseId());
          return amended.of(find(desk, id));
        });
  }

  private Instant observed(NoteDesk desk, Content content, Instant otherwise) {
    return content
        .observedAt()
        .map(at -> time.seen(desk.user().scope(), desk.visit().time().start(), at))
        .orElse(otherwise);
  }

  private ObservationNote find(NoteDesk desk, UUID id) {
    return dao.find(desk.visit().id(), id)
        .filter(desk::shows)
        .orElseThrow(() -> Problem.absent("note", id));
  }
}
