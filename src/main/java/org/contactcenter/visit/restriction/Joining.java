package org.contactcenter.visit.restriction;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.contactcenter.casefile.PeopleAhead;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.visit.apart.RiftBook;

/**
 * Lets people join or leave a family with visits ahead: those visits keep others out of the
 * building for the newcomer as well, or nothing is changed.
 */
final class Joining implements PeopleAhead {
  private final Replanning replanning;
  private final RiftBook rifts;
  private final RestrictionHits hits;

  Joining(Replanning replanning, RiftBook rifts, RestrictionHits hits) {
    this.replanning = replanning;
    this.rifts = rifts;
    this.hits = hits;
  }

  @Override
  public void lock(Scope scope, UUID caseId, Collection<UUID> people) {
    rifts.lock(scope);
    replanning.lock(scope, replanning.casesOf(scope, List.of(caseId), people));
  }

  /** Throws a {@link Problem} {@code restriction-hits} that lists the visits in the way. */
  @Override
  public void changed(User user, UUID caseId, UUID personId) {
    var scope = user.scope();
    var cases = replanning.casesOf(scope, List.of(caseId), List.of(personId));
    hits.refuse(user, replanning.needed(scope, cases));
  }
}
