package org.contactcenter.telling.door;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.contactcenter.center.Centers;
import org.contactcenter.core.Language;
import org.contactcenter.core.Scope;
import org.contactcenter.telling.wording.InWords;
import org.contactcenter.telling.wording.TemplateKind;
import org.contactcenter.telling.wording.Wording;

/** What is said of a page that lets somebody in. */
record DoorWords(Centers centers, Wording wording) {

  /** The page, with its secret, and until when it can be opened. */
  record Door(URI page, Instant until) {
    /** Without the secret. */
    @Override
    public String toString() {
      return "door until " + until;
    }
  }

  String text(Scope scope, TemplateKind kind, Language language, Door door) {
    var center = centers.of(scope);
    var lastDay = center.dayOf(door.until());
    var values =
        Map.of(
            "link", door.page().toString(),
            "until", InWords.day(lastDay, language),
            "center", center.name(),
            "phone", center.phone());
    return wording.text(scope, kind, language, values);
  }
}
