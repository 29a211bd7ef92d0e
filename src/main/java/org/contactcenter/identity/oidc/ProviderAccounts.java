package org.contactcenter.identity.oidc;

import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;
import org.contactcenter.identity.Member;
import org.contactcenter.identity.Members;

/**
 * The accounts of those whom the provider knows: made when they first come, their roles kept as the
 * claim says. An account is found by issuer and subject only; who bears the name of another gets
 * none.
 */
final class ProviderAccounts {
  private final Ground ground;
  private final ProviderDao dao;
  private final Members members;
  private final OpenIdConnect settings;

  ProviderAccounts(Ground ground, Members members, OpenIdConnect settings) {
    this.ground = ground;
    this.dao = ground.jdbi().onDemand(ProviderDao.class);
    this.members = members;
    this.settings = settings;
  }

  /**
   * Throws a {@link Problem} for a user name that somebody else has, and {@link UntrustedAnswer}
   * for who is to have no account or no role.
   */
  UUID accountOf(Guest guest, String address) {
    var known = dao.find(guest.issuer(), guest.subject());
    if (known.isPresent()) {
      var self = self(known.get().id(), known.get().username(), address);
      update(self, guest);
      return self.id();
    }
    if (!settings.createAccounts() || guest.roles().isEmpty()) {
      throw new UntrustedAnswer("somebody who is to have no account");
    }
    return create(guest, address)
        .or(() -> dao.find(guest.issuer(), guest.subject()).map(ProviderDao.Known::id))
        .orElseThrow(() -> new UntrustedAnswer("an account that is gone"));
  }

  /** Empty where another request of the same person was faster. */
  private Optional<UUID> create(Guest guest, String address) {
    var username = guest.username().toLowerCase(Locale.ROOT);
    var self = self(UUID.randomUUID(), username, address);
    var edit =
        new Member.Edit(guest.displayName(), guest.roles(), Optional.empty(), List.of(), false);
    try {
      ground.transactions().run(self.scope(), () -> enrol(self, edit, guest));
      return Optional.of(self.id());
    } catch (Problem refused) {
      if (dao.find(guest.issuer(), guest.subject()).isPresent()) {
        return Optional.empty();
      }
      throw refused;
    }
  }

  private void enrol(User self, Member.Edit edit, Guest guest) {
    members.enrol(self, edit);
    var now = InstantSource.system().instant();
    if (!dao.link(guest.issuer(), guest.subject(), self.id(), now)) {
      throw Problem.busy();
    }
  }

  /** No role left, no way in: the provider has taken it away. */
  private void update(User self, Guest guest) {
    if (!settings.updateRoles()) {
      return;
    }
    ground
        .transactions()
        .run(
            self.scope(),
            () -> {
              var member = members.find(self.scope(), self.id());
              var roles = withLiaison(guest.roles(), member);
              if (roles.isEmpty()) {
                throw new UntrustedAnswer("somebody without a role");
              }
              if (!Set.copyOf(roles).equals(Set.copyOf(member.roles()))) {
                members.edit(self, self.id(), version -> {}, edit(member, roles));
              }
            });
  }

  /** Being the liaison of a court is the center's to say. */
  private static List<Role> withLiaison(List<Role> claimed, Member member) {
    var roles = new LinkedHashSet<>(claimed);
    member.courtId().ifPresent(court -> roles.add(Role.COURT_LIAISON));
    return List.copyOf(roles);
  }

  private static Member.Edit edit(Member member, List<Role> roles) {
    return new Member.Edit(
        member.displayName(), roles, member.courtId(), member.languages(), member.locked());
  }

  private User self(UUID id, String username, String address) {
    return new User(
        id, username, UUID.randomUUID(), settings.centerId(), Set.of(), Optional.empty(), address);
  }
}
