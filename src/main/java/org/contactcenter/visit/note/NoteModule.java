package org.contactcenter.visit.note;

import java.util.List;
import org.contactcenter.audit.Ground;
import org.contactcenter.casefile.CaseErasure;
import org.contactcenter.casefile.CaseModule;
import org.contactcenter.center.Centers;
import org.contactcenter.core.work.WorkSource;
import org.contactcenter.identity.Members;
import org.contactcenter.visit.booking.Visits;

/** Assembles the observation notes. */
public final class NoteModule {
  private final NoteResource resource;
  private final Notes notes;
  private final SignedNotes signed;
  private final NoteErasure erasure;
  private final List<WorkSource> work;

  public NoteModule(
      Ground ground, Centers centers, Members members, CaseModule casefile, Visits visits) {
    var cases = casefile.cases();
    var jdbi = ground.jdbi();
    var transactions = ground.transactions();
    var time = new NoteTime(centers, ground.clock());
    this.work = List.of(new NoteWork(jdbi, time), new VisitFormWork(jdbi, time));
    casefile.listeners().objector(new NoteAnswers(jdbi, members, transactions, time));
    this.erasure = new NoteErasure(jdbi);
    this.signed = new SignedNotes(jdbi, transactions);
    this.notes =
        new Notes(jdbi, new NoteAccess(visits, cases, transactions), signed, time, ground.audit());
    this.resource = new NoteResource(notes, new NoteViews(time), ground.creations());
  }

  public Notes notes() {
    return notes;
  }

  /** What a visit's report tells. */
  public SignedNotes signed() {
    return signed;
  }

  /** Which notes are to be signed, and which visits to be told of. */
  public List<WorkSource> work() {
    return work;
  }

  /** What becomes of notes when their case is anonymised. */
  public CaseErasure erasure() {
    return erasure;
  }

  public List<Object> resources() {
    return List.of(resource);
  }
}
