package org.contactcenter.report.paper;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;

/** A document as it leaves over HTTP: to be looked at, or saved under a name that names nobody. */
public final class PdfAnswer {
  public static final String PDF = "application/pdf";

  private PdfAnswer() {}

  public static Response of(String name, UUID id, byte[] pdf) {
    return answer(pdf, name + "-" + id);
  }

  /** One that is made while it leaves. */
  public static Response of(String name, StreamingOutput pdf) {
    return answer(pdf, name);
  }

  private static Response answer(Object pdf, String name) {
    var disposition = "inline; filename=\"%s.pdf\"".formatted(name);
    return Response.ok(pdf, PDF).header(HttpHeaders.CONTENT_DISPOSITION, disposition).build();
  }
}
