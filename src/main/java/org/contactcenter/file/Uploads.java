package org.contactcenter.file;

import java.io.InputStream;
import java.util.UUID;
import org.contactcenter.core.Creations;
import org.contactcenter.core.IdempotencyKey;
import org.contactcenter.core.User;
import org.contactcenter.core.http.input.LimitedInput;
import org.contactcenter.file.StoredFile.Label;

/** Takes a file off the line, as long as it may be, and keeps it once it is there as a whole. */
final class Uploads {
  private final FileSettings settings;
  private final Intake intake;
  private final Creations creations;

  Uploads(FileSettings settings, Intake intake, Creations creations) {
    this.settings = settings;
    this.intake = intake;
    this.creations = creations;
  }

  /** What makes an upload the same when it is repeated. */
  record Request(Label label, String sha256) {}

  /** Answers the file's id. Nothing is kept of what is too large or of another type. */
  UUID take(User user, IdempotencyKey key, Shelf shelf, UUID owner, Upload upload) {
    var scope = user.scope();
    var caseId = shelf.requireOpen(user, owner);
    var body = new LimitedInput(upload.body(), settings.maxBytes());
    var arrived = intake.take(scope, caseId, body);
    try {
      var type = intake.type(scope, arrived);
      return creations.once(
          scope,
          key,
          new Request(upload.label(), arrived.sha256()),
          () -> shelf.add(user, owner, upload.label(), arrived, type));
    } finally {
      intake.drop(scope, arrived.id());
    }
  }

  /** What comes in. */
  record Upload(Label label, InputStream body) {}
}
