package org.contactcenter.file;

import java.util.List;
import org.contactcenter.casefile.CaseModule;
import org.contactcenter.incident.IncidentModule;

/** Assembles the files of cases and incidents; they go with their case. */
public final class FileModule {
  private final FileStore store;
  private final Uploads uploads;
  private final CaseFiles ofCases;
  private final FilesOfIncident ofIncidents;

  public FileModule(CaseModule casefile, IncidentModule incident, FileSettings settings) {
    var ground = casefile.parts().ground();
    store = new FileStore(ground);
    uploads = new Uploads(settings, ground.creations());
    ofCases = new CaseFiles(casefile, store);
    ofIncidents = new FilesOfIncident(casefile, incident.desk(), store);
    casefile.listeners().erasure(store);
  }

  public List<Object> resources() {
    return List.of(
        new CaseFileResource(ofCases, uploads, store),
        new IncidentFileResource(ofIncidents, uploads, store));
  }
}
