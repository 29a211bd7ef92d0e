package org.contactcenter.visit.proposal.model;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactcenter.visit.claim.Claim;
import org.contactcenter.visit.claim.Claims;
import org.contactcenter.visit.claim.Guard;
import org.contactcenter.visit.claim.Presence;

/** Whether two visits want the same, or would bring two sides together. */
public final class Clash {
  private Clash() {}

  public static boolean between(Claims one, Claims other) {
    return one.clashes(other)
        || one.claims().stream().anyMatch(each -> wants(other, each))
        || one.presences().stream().anyMatch(each -> meets(other, each));
  }

  /** The people and restrictions of these claims; visits that share none never clash. */
  public static Set<UUID> resources(Claims claims) {
    return Stream.of(
            claims.claims().stream().map(Claim::resource),
            claims.presences().stream().map(Presence::restriction),
            claims.guards().stream().map(Guard::restriction))
        .flatMap(each -> each)
        .collect(Collectors.toSet());
  }

  private static boolean wants(Claims other, Claim claim) {
    return other.claims().stream()
        .anyMatch(
            each ->
                each.resource().equals(claim.resource())
                    && each.place() == claim.place()
                    && each.during().overlaps(claim.during()));
  }

  private static boolean meets(Claims other, Presence presence) {
    return other.presences().stream()
        .anyMatch(
            each ->
                each.restriction().equals(presence.restriction())
                    && !each.side().equals(presence.side())
                    && each.during().overlaps(presence.during()));
  }
}
