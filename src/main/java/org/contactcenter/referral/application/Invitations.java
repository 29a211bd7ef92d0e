package org.contactcenter.referral.application;

import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.contactcenter.audit.Ground;
import org.contactcenter.center.Doors;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.party.ContactData;
import org.contactcenter.referral.SelfReferrals;
import org.contactcenter.referral.application.InvitationMail.Invited;
import org.contactcenter.referral.application.InvitationMail.To;

/** What the staff do for parents who apply by themselves, and what these told. */
final class Invitations {
  private final ApplicationDao dao;
  private final SelfReferrals referrals;
  private final Doors doors;
  private final Ground ground;
  private final List<InvitationMail> mail = new CopyOnWriteArrayList<>();

  Invitations(Ground ground, SelfReferrals referrals, Doors doors) {
    this.dao = ground.jdbi().onDemand(ApplicationDao.class);
    this.referrals = referrals;
    this.doors = doors;
    this.ground = ground;
  }

  /**
   * Known this once, to be handed on: on paper, or as the family wishes.
   *
   * @param mailed whether it was posted as well
   */
  record Made(Code invitation, Instant expiresAt, boolean mailed) {}

  /**
   * How it is to be handed on.
   *
   * @param mail where it is to go by mail as well
   * @param service where the service is reached, with any path
   */
  record Handing(Optional<To> mail, URI service) {}

  /** Adds what takes invitations to people by mail. */
  void connect(InvitationMail sending) {
    mail.add(sending);
  }

  /**
   * An invitation for the parent who has not applied, in place of any before. Throws a {@link
   * Problem} {@code referral-<status>} where the request is not incomplete, and one that names the
   * field for an address that is none, or is that of who applied.
   */
  Made invite(User user, UUID referralId, Handing handing) {
    handing.mail().ifPresent(to -> ContactData.ofMail(to.address()).require(""));
    return ground
        .transactions()
        .in(
            user.scope(),
            () -> {
              var applied = referrals.requireWaiting(user, referralId);
              var invitation = Code.secret();
              var expiry = keep(user, referralId, invitation);
              var state = state(invitation.hash());
              var page = page(handing.service(), invitation);
              var invited = new Invited(referralId, applied, state, page, expiry);
              var ways = handing.mail().map(to -> post(user, invited, to)).orElse(List.of());
              ground
                  .audit()
                  .record(user, "referral.invitation-made", referralId, Optional.empty(), ways);
              return new Made(invitation, expiry, !ways.isEmpty());
            });
  }

  private List<String> post(User user, Invited invited, To to) {
    if (mail.stream().noneMatch(each -> each.post(user.scope(), invited, to))) {
      throw Problem.field("email", "email-shared");
    }
    return List.of("mail");
  }

  /** The secret stands behind the hash, which no browser sends and no log keeps. */
  private static URI page(URI service, Code invitation) {
    return UriBuilder.fromUri(service).replacePath("/join").fragment(invitation.told()).build();
  }

  /** Whether an invitation known by that state still lets somebody in. */
  boolean isOpen(Scope scope, UUID referralId, String state) {
    return ground
        .transactions()
        .in(scope, () -> dao.invitation(referralId, ground.clock().instant()))
        .filter(hash -> state(hash).equals(state))
        .isPresent();
  }

  private static String state(byte[] hash) {
    return HexFormat.of().formatHex(hash);
  }

  /** The time does not begin anew: the first parent was told when it ends. */
  private Instant keep(User user, UUID referralId, Code invitation) {
    var now = ground.clock().instant();
    var known = dao.expiry(referralId);
    if (known.isEmpty()) {
      var days = Duration.ofDays(doors.of(user.scope()).applicationDays());
      var expiry = now.truncatedTo(ChronoUnit.SECONDS).plus(days);
      dao.begin(referralId, invitation.hash(), expiry);
      return expiry;
    }
    if (!dao.inviteAnew(referralId, invitation.hash(), now)) {
      throw Problem.rule("application-expired");
    }
    return known.get();
  }

  /** What each told, the first to apply first. */
  List<ToldApplication> told(User user, UUID referralId) {
    return ground
        .transactions()
        .in(
            user.scope(),
            () -> {
              referrals.requireSeen(user, referralId);
              ground.audit().record(user, "applications.read", referralId);
              return dao.ofReferral(referralId);
            });
  }

  /**
   * Takes note that a parent took theirs back. Throws a {@link Problem} where they did not, or
   * where it was acknowledged before.
   */
  ToldApplication acknowledge(User user, UUID referralId, UUID id) {
    return ground
        .transactions()
        .in(
            user.scope(),
            () -> {
              referrals.requireSeen(user, referralId);
              if (one(referralId, id).withdrawnAt().isEmpty()) {
                throw Problem.rule("application-not-withdrawn");
              }
              var now = ground.clock().instant().truncatedTo(ChronoUnit.SECONDS);
              if (!dao.acknowledge(id, user.id(), now)) {
                throw Problem.rule("application-acknowledged");
              }
              ground.audit().record(user, "application.acknowledged", id);
              return one(referralId, id);
            });
  }

  private ToldApplication one(UUID referralId, UUID id) {
    return dao.ofReferral(referralId).stream()
        .filter(told -> told.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Problem.absent("application", id));
  }
}
