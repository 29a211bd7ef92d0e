package org.contactcenter.file;

import java.time.Duration;
import java.util.List;
import org.contactcenter.casefile.CaseModule;
import org.contactcenter.core.job.Job;
import org.contactcenter.incident.IncidentModule;
import org.contactcenter.party.copy.PersonalRecords;
import org.jdbi.v3.core.Jdbi;

/** Assembles the files of cases and incidents; they go with their case. */
public final class FileModule {
  private static final String FILES =
      """
      SELECT f.id AS "fileId", f.case_id AS "caseId", f.kind AS "kind", f.type AS "type",
        f.size AS "size", encode(f.sha256, 'hex') AS "sha256", f.uploaded_at AS "uploadedAt"
      FROM stored_file f
      WHERE f.center_id = current_center() AND (f.person_id = :person
        OR f.agreement_id IN (SELECT a.id FROM agreement a WHERE a.person_id = :person)
        OR f.consent_id IN (SELECT c.id FROM consent c WHERE c.person_id = :person))
      ORDER BY f.uploaded_at, f.id
      """;

  private static final Duration PAUSE = Duration.ofHours(1);

  private final Intake intake;
  private final FileStore store;
  private final Uploads uploads;
  private final CaseFiles ofCases;
  private final FilesOfIncident ofIncidents;

  public FileModule(CaseModule casefile, IncidentModule incident, FileSettings settings) {
    var ground = casefile.parts().ground();
    store = new FileStore(ground);
    intake = new Intake(ground);
    uploads = new Uploads(settings, intake, ground.creations());
    ofCases = new CaseFiles(casefile, store);
    ofIncidents = new FilesOfIncident(casefile, incident.desk(), store);
    casefile.listeners().erasure(store);
  }

  /** Papers of a person, and what they signed on paper: that there are such files. */
  public static PersonalRecords personal(Jdbi jdbi) {
    return PersonalRecords.found(jdbi, "files", FILES);
  }

  /** What is done again and again by itself. */
  public List<Job> jobs() {
    return List.of(new Job("forget-uploads", PAUSE, this::forgetUploads));
  }

  /** Clears away what came in by halves and was left behind. */
  public void forgetUploads() {
    intake.forget();
  }

  public List<Object> resources() {
    return List.of(
        new CaseFileResource(ofCases, uploads, store),
        new IncidentFileResource(ofIncidents, uploads, store));
  }
}
