package org.contactcenter.party.messaging;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntConsumer;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.party.People;
import org.contactcenter.party.PersonAccess;
import org.contactcenter.rights.Matter;

/** What people said of how they want to be written to. */
public final class MessagingChoices {
  private final MessagingDao dao;
  private final Ground ground;
  private final People people;
  private final PersonAccess access;
  private final List<InvitationWish> wishes = new CopyOnWriteArrayList<>();

  MessagingChoices(Ground ground, People people, PersonAccess access) {
    this.dao = ground.jdbi().onDemand(MessagingDao.class);
    this.ground = ground;
    this.people = people;
    this.access = access;
  }

  /** Of all of them, whoever asks, in one statement. */
  public Map<UUID, MessagingChoice> of(Scope scope, Collection<UUID> personIds) {
    var said =
        ground.transactions().in(scope, () -> dao.of(personIds)).stream()
            .collect(toMap(MessagingChoice::personId, identity()));
    return personIds.stream()
        .distinct()
        .collect(toMap(identity(), id -> said.getOrDefault(id, MessagingChoice.unsaid(id))));
  }

  /** Adds who hears of those who want invitations from now on. */
  public void connect(InvitationWish wish) {
    wishes.add(wish);
  }

  /** Throws a {@link Problem} where the person is not to be seen. */
  MessagingChoice read(User user, UUID personId) {
    return ground
        .transactions()
        .in(
            user.scope(),
            () -> {
              requireSeen(user, personId);
              ground.audit().record(user, "messaging.read", personId);
              return known(user, personId);
            });
  }

  /** {@code condition} refuses the version found where the caller expected another. */
  MessagingChoice change(User user, IntConsumer condition, MessagingChoice wanted) {
    var personId = wanted.personId();
    return ground
        .transactions()
        .in(
            user.scope(),
            () -> {
              requireSeen(user, personId);
              requireNamed(user, personId);
              var before = known(user, personId);
              condition.accept(before.version());
              if (!dao.save(wanted.at(before.version()))) {
                throw Problem.stale("messaging", personId);
              }
              ground.audit().record(user, "messaging.changed", personId);
              if (wanted.beginsToInvite(before)) {
                wishes.forEach(wish -> wish.arose(user, personId));
              }
              return wanted.at(before.version() + 1);
            });
  }

  private MessagingChoice known(User user, UUID personId) {
    return of(user.scope(), List.of(personId))
        .getOrDefault(personId, MessagingChoice.unsaid(personId));
  }

  private void requireNamed(User user, UUID personId) {
    if (people.findNamed(user.scope(), List.of(personId)).isEmpty()) {
      throw Problem.rule("person-anonymised");
    }
  }

  private void requireSeen(User user, UUID personId) {
    if (people.find(user.scope(), personId).isEmpty()
        || !access.opens(user, Matter.CONTACT, personId)) {
      throw Problem.absent("person", personId);
    }
  }
}
