package org.contactcenter.referral;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.contactcenter.core.Page;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.contactcenter.party.People;
import org.contactcenter.party.Person;
import org.contactcenter.referral.CaseRegister.KnownCase;

/** Puts beside referrals what is shown with them: one statement each, however many they are. */
final class ReferralFiles {
  private final People people;
  private final Screenings screenings;
  private final CaseRegister cases;
  private final Transactions transactions;

  ReferralFiles(
      People people, Screenings screenings, CaseRegister cases, Transactions transactions) {
    this.people = people;
    this.screenings = screenings;
    this.cases = cases;
    this.transactions = transactions;
  }

  ReferralFile of(User user, Referral referral) {
    return of(user, List.of(referral)).get(0);
  }

  /** What is found, in the one transaction in which it is sought. */
  ReferralFile found(User user, Supplier<Referral> search) {
    return transactions.in(user.scope(), () -> of(user, search.get()));
  }

  /** The same for a page. */
  Page<ReferralFile> page(User user, Supplier<Page<Referral>> search) {
    return transactions.in(
        user.scope(),
        () -> {
          var found = search.get();
          return new Page<>(of(user, found.items()), found.next());
        });
  }

  private List<ReferralFile> of(User user, List<Referral> referrals) {
    return transactions.in(
        user.scope(),
        () -> {
          var ids = referrals.stream().map(Referral::id).collect(toSet());
          var persons = people.findAll(user.scope(), personIds(referrals));
          var judged = screenings.latestOf(user.scope(), ids);
          var files =
              cases.ofReferrals(user.scope(), ids).stream()
                  .collect(toMap(KnownCase::referralId, identity(), (one, other) -> one));
          return referrals.stream()
              .map(referral -> file(user, referral, persons, judged, files))
              .toList();
        });
  }

  private static List<UUID> personIds(List<Referral> referrals) {
    return referrals.stream()
        .flatMap(referral -> referral.people().stream())
        .map(Participant::personId)
        .distinct()
        .toList();
  }

  private static ReferralFile file(
      User user,
      Referral referral,
      Map<UUID, Person> persons,
      Map<UUID, Screening> judged,
      Map<UUID, KnownCase> files) {
    return new ReferralFile(
        referral,
        persons,
        Optional.ofNullable(judged.get(referral.id())),
        Optional.ofNullable(files.get(referral.id())),
        ReferralAccess.isForCourt(user));
  }
}
