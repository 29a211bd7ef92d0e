package org.contactcenter.telling.staff;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.identity.Member;
import org.contactcenter.identity.Members;

/** Members of staff who want mail, with the rights that each has at that moment. */
final class Colleagues {
  private static final String NOWHERE = "";

  private final StaffMails mails;
  private final Members members;

  Colleagues(StaffMails mails, Members members) {
    this.mails = mails;
    this.members = members;
  }

  /** One of them: as whom they act, and where their mail goes. */
  record Colleague(User user, StaffMail mail) {}

  /** Those who want that kind of mail and work in the center still. */
  List<Colleague> wanting(Scope scope, Predicate<StaffMail> kind) {
    var wanted = mails.all(scope).stream().filter(kind).toList();
    var known =
        members.findAll(scope, wanted.stream().map(StaffMail::accountId).toList()).stream()
            .filter(member -> !member.locked())
            .collect(toMap(Member::accountId, Colleagues::user));
    return wanted.stream()
        .flatMap(
            mail ->
                Optional.ofNullable(known.get(mail.accountId()))
                    .map(user -> new Colleague(user, mail))
                    .stream())
        .toList();
  }

  private static User user(Member member) {
    return new User(
        member.accountId(),
        member.username(),
        new UUID(0, 0),
        member.centerId(),
        Set.copyOf(member.roles()),
        Optional.empty(),
        NOWHERE);
  }
}
