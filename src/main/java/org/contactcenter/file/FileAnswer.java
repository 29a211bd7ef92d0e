package org.contactcenter.file;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.contactcenter.core.User;

/**
 * A file as it leaves over HTTP: to be saved, under a name that names nobody; shown by a browser
 * only where that was asked for and it is a page or a picture, and then in a sandbox.
 */
final class FileAnswer {
  private static final String SANDBOX = "sandbox; default-src 'none'; frame-ancestors 'none'";

  private FileAnswer() {}

  static Response of(User user, StoredFile file, FileStore store, boolean inline) {
    var shown = inline && file.type().isShowable();
    var disposition =
        "%s; filename=\"file-%s.%s\""
            .formatted(shown ? "inline" : "attachment", file.id(), file.type().extension());
    StreamingOutput content = out -> store.write(user.scope(), file, out);
    return Response.ok(content, file.type().mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
        .header(HttpHeaders.CONTENT_LENGTH, file.size())
        .header("Content-Security-Policy", SANDBOX)
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }
}
