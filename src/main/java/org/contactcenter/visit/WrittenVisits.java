package org.contactcenter.visit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.contactcenter.core.Problem;
import org.contactcenter.core.User;
import org.contactcenter.core.http.problem.Requests;
import org.contactcenter.visit.exchange.Exchanges;

/** Visits that are asked for in writing, in the form that they have over HTTP. */
public final class WrittenVisits {
  private final Exchanges exchanges;

  WrittenVisits(Exchanges exchanges) {
    this.exchanges = exchanges;
  }

  /** Answers the visit's id. Throws the {@link Problem} that asking for it over HTTP would. */
  public UUID book(User user, JsonNode body) {
    var request = Requests.read(body, VisitRequest.Create.class);
    return exchanges.book(user, request.wanted(), request.returnsAt());
  }
}
