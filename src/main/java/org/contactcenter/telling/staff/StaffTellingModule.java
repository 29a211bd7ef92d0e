package org.contactcenter.telling.staff;

import java.util.List;
import org.contactcenter.audit.Ground;
import org.contactcenter.casefile.Cases;
import org.contactcenter.center.Centers;
import org.contactcenter.core.job.Job;
import org.contactcenter.identity.Members;
import org.contactcenter.incident.deadline.Deadlines;
import org.contactcenter.report.court.CourtReportModule;
import org.contactcenter.telling.wording.Post;
import org.contactcenter.work.WorkQueue;

/** Assembles what staff are told, and connects it to incidents and reports. */
public final class StaffTellingModule {
  private final StaffMails mails;
  private final Digests digests;

  /** Who works here, in which cases, and on what. */
  public record House(Members members, Centers centers, Cases cases, WorkQueue queue) {}

  /** What raises an alarm. */
  public record Bells(Deadlines deadlines, CourtReportModule courts) {}

  public StaffTellingModule(Ground ground, House house, Bells bells, Post post) {
    mails = new StaffMails(ground);
    var colleagues = new Colleagues(mails, house.members());
    var alerts = new Alerts(colleagues, house.cases(), house.centers(), post);
    bells.deadlines().connect(alerts);
    bells.courts().connect(alerts);
    digests = new Digests(ground, colleagues, house.queue(), house.centers(), post);
  }

  /** What everybody is to do, told once a day. */
  public Digests digests() {
    return digests;
  }

  public List<Job> jobs() {
    return List.of(digests.job());
  }

  public List<Object> resources() {
    return List.of(new StaffMailResource(mails));
  }
}
