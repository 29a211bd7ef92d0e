package org.contactcenter.telling;

import java.util.List;
import java.util.stream.Stream;
import org.contactcenter.casefile.CaseModule;
import org.contactcenter.center.Centers;
import org.contactcenter.core.job.Job;
import org.contactcenter.core.secret.Sealed;
import org.contactcenter.identity.Members;
import org.contactcenter.incident.IncidentModule;
import org.contactcenter.notification.Outbox;
import org.contactcenter.party.copy.PersonalRecords;
import org.contactcenter.report.court.CourtReportModule;
import org.contactcenter.telling.door.DoorTellingModule;
import org.contactcenter.telling.reach.Reaches;
import org.contactcenter.telling.staff.StaffMails;
import org.contactcenter.telling.staff.StaffTellingModule;
import org.contactcenter.telling.visit.VisitTellingModule;
import org.contactcenter.telling.wording.MessageRules;
import org.contactcenter.telling.wording.MessageSettingsResource;
import org.contactcenter.telling.wording.Post;
import org.contactcenter.telling.wording.TemplateResource;
import org.contactcenter.telling.wording.Wording;
import org.contactcenter.visit.VisitModule;
import org.contactcenter.work.WorkQueue;

/** Assembles who is told what, and connects it to visits, incidents and cases. */
public final class TellingModule {
  /** What lies sealed in the database. */
  public static final List<Sealed> SEALED = List.of(StaffMails.COLUMN);

  private final VisitTellingModule families;
  private final StaffTellingModule staff;
  private final Outbox outbox;
  private final List<Object> own;

  /** What happens, of which somebody is told. */
  public record Below(
      CaseModule casefile,
      VisitModule visit,
      IncidentModule incident,
      CourtReportModule courts,
      DoorTellingModule.Doors doors) {}

  /** Who there is: staff, and the people of families. */
  public record Everybody(
      Members members, Centers centers, Reaches.Persons persons, WorkQueue queue) {}

  public TellingModule(Below below, Everybody everybody, Outbox outbox) {
    this.outbox = outbox;
    var cases = below.casefile().parts();
    var ground = cases.ground();
    var centers = everybody.centers();
    var post = new Post(outbox, new Wording(ground), new MessageRules(ground));
    var reaches = new Reaches(cases, everybody.persons());
    families = new VisitTellingModule(cases, centers, below.visit(), reaches, post);
    DoorTellingModule.connect(cases, centers, below.doors(), reaches, post);
    var house =
        new StaffTellingModule.House(
            everybody.members(), centers, cases.cases(), everybody.queue());
    var deadlines = below.incident().deadline().deadlines();
    var bells = new StaffTellingModule.Bells(deadlines, below.courts());
    staff = new StaffTellingModule(ground, house, bells, post);
    below.casefile().listeners().erasure(outbox::erase);
    own = own(new Correspondence(ground, outbox, cases.cases()), post);
  }

  /** What families are told. */
  public VisitTellingModule families() {
    return families;
  }

  /** What staff are told. */
  public StaffTellingModule staff() {
    return staff;
  }

  /** What was sent to a person. */
  public PersonalRecords personal() {
    return new PersonalMessages(outbox);
  }

  public List<Job> jobs() {
    return Stream.concat(families.jobs().stream(), staff.jobs().stream()).toList();
  }

  public List<Object> resources() {
    return Stream.concat(own.stream(), staff.resources().stream()).toList();
  }

  private static List<Object> own(Correspondence correspondence, Post post) {
    return List.of(
        new MessageResource(correspondence),
        new CaseMessageResource(correspondence),
        new MessageSettingsResource(post.rules()),
        new TemplateResource(post.wording()));
  }
}
