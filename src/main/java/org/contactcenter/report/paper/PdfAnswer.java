package org.contactcenter.report.paper;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** A document as it leaves over HTTP: to be looked at, or saved under a name that names nobody. */
public final class PdfAnswer {
  public static final String PDF = "application/pdf";

  private PdfAnswer() {}

  public static Response of(String name, UUID id, byte[] pdf) {
    var disposition = "inline; filename=\"%s-%s.pdf\"".formatted(name, id);
    return Response.ok(pdf, PDF).header(HttpHeaders.CONTENT_DISPOSITION, disposition).build();
  }
}
