package org.contactcenter.hit;

import java.util.Optional;
import org.contactcenter.core.Problem;

/**
 * What someone who changes something wants to become of the visits it hits, and afterwards what
 * did. One is made for each request.
 */
public final class Settlement {
  private final Choices choices;
  private final boolean preview;
  private Hits hits = Hits.NONE;

  private Settlement(Choices choices, boolean preview) {
    this.choices = choices;
    this.preview = preview;
  }

  /**
   * What a request chooses.
   *
   * @param preview whether only to say what would happen
   */
  public static Settlement of(Optional<ChoicesRequest> request, boolean preview) {
    return new Settlement(ChoicesRequest.of(request), preview);
  }

  /** Nothing is chosen: what hits a visit is refused. */
  public static Settlement none() {
    return new Settlement(Choices.NONE, false);
  }

  public Choices choices() {
    return choices;
  }

  public boolean isPreview() {
    return preview;
  }

  /**
   * Takes down what became of the visits. Throws a {@link Problem} (conflict) where one is
   * undecided and this is no preview: {@code visits-hit}, which lists them, or {@code
   * coordinator-decides}.
   */
  public void require(Hits told) {
    hits = told;
    if (preview) {
      return;
    }
    if (told.count() > told.items().size()) {
      throw Problem.conflict("coordinator-decides", told.count()).with("visits", told);
    }
    var undecided = told.items().stream().filter(hit -> !hit.isDecided()).count();
    if (undecided > 0) {
      throw Problem.conflict("visits-hit", told.count(), undecided).with("visits", told);
    }
  }

  /** What was hit; empty where nothing was, so that nothing needs to be said. */
  public Optional<Hits> hits() {
    return Optional.of(hits).filter(some -> preview || some.count() > 0);
  }
}
