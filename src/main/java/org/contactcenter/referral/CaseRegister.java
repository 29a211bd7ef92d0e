package org.contactcenter.referral;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;

/**
 * What this feature asks of the one that keeps the cases. Called within an open transaction of the
 * same scope.
 */
public interface CaseRegister {

  /**
   * A case that grew from a referral.
   *
   * @param status as its view names it
   * @param ended whether it is closed, and with it all work on its referral
   */
  record KnownCase(UUID caseId, UUID referralId, String status, boolean ended) {}

  /** A person with a role, past or present, in a case. */
  record PersonInCase(UUID personId, KnownCase file) {}

  /** Makes a case of the accepted referral, of that worker's where one is named; answers its id. */
  UUID open(User user, Referral accepted, Optional<UUID> caseWorker);

  /**
   * The risk of a case is judged anew: locks it until the open transaction ends, and pauses it
   * where it is active and the judgement refuses it. Throws a {@code Problem} {@code case-closed}
   * for one that has ended.
   */
  void judged(User user, UUID caseId, boolean refused);

  /** Whether an order governs the case today, for each of its children. */
  boolean isOrdered(Scope scope, UUID caseId);

  /** The referrals of the cases the user works on now. */
  Set<UUID> referralsWorkedOn(User user);

  /** For each of the referrals that has become a case, its latest one; in one statement. */
  List<KnownCase> ofReferrals(Scope scope, Collection<UUID> referralIds);

  /** The cases in which any of them has or had a role. */
  List<PersonInCase> withPeople(Scope scope, Collection<UUID> personIds);

  /** The cases with an order of that court case, by {@link CourtCaseNumber#key}. */
  List<KnownCase> withCourtCase(Scope scope, CourtCaseNumber number);
}
