package org.contactcenter.audit.chain;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;

/** Whether the audit trail is what was written: for auditors. */
@Path("/audit/verify")
@Produces(APPLICATION_JSON)
public final class VerifyResource {
  private final Verifier verifier;
  private final AuditTrail audit;

  VerifyResource(Verifier verifier, AuditTrail audit) {
    this.verifier = verifier;
    this.audit = audit;
  }

  record Found(
      Finding.Kind kind, Optional<Long> number, Optional<UUID> entry, Optional<LocalDate> day) {
    static Found of(Finding finding) {
      return new Found(finding.kind(), finding.number(), finding.entry(), finding.day());
    }
  }

  record View(
      boolean intact,
      long sealedUpTo,
      long entries,
      long unsealed,
      long lagSeconds,
      Optional<String> head,
      Optional<Instant> anchoredAt,
      Optional<Long> anchoredUpTo,
      long problemCount,
      List<Found> problems) {
    static View of(Verification verification) {
      return new View(
          verification.isIntact(),
          verification.sealedUpTo(),
          verification.entries(),
          verification.unsealed(),
          verification.lagSeconds(),
          verification.head(),
          verification.anchoredAt(),
          verification.anchoredUpTo(),
          verification.problemCount(),
          verification.problems().stream().map(Found::of).toList());
    }
  }

  @GET
  @RolesAllowed(Role.Name.AUDITOR)
  public View verify(@Auth User user) {
    var verification = verifier.verify(user.scope());
    audit.record(user, "audit.verified", user.centerId());
    return View.of(verification);
  }
}
