package org.contactcenter.referral;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.contactcenter.core.Problem;
import org.contactcenter.core.User;
import org.contactcenter.core.http.problem.Requests;

/** Referrals that come in writing, in the form that they have over HTTP and by the same rules. */
public final class WrittenReferrals {
  private final Reception reception;

  WrittenReferrals(Reception reception) {
    this.reception = reception;
  }

  /** Answers the referral's id. Throws the {@link Problem} that sending it would. */
  public UUID receive(User user, JsonNode body) {
    return reception.receive(user, Requests.read(body, ReferralRequest.class).referral());
  }
}
