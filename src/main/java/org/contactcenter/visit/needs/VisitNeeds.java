package org.contactcenter.visit.needs;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.contactcenter.referral.VisitType;

/**
 * What a center asks of each supervisor of a visit. Nothing until it says so: a new center works
 * without configuration, and has to switch on what its standard demands.
 *
 * @param backgroundCheck whether nobody without a valid check of their background accompanies
 * @param qualifications the kinds needed, by type of visit
 * @param version 0 while nobody has said anything
 */
public record VisitNeeds(
    boolean backgroundCheck, Map<VisitType, List<String>> qualifications, int version) {

  static final VisitNeeds NONE = new VisitNeeds(false, Map.of(), 0);

  public VisitNeeds {
    var given = qualifications;
    qualifications =
        Arrays.stream(VisitType.values())
            .collect(
                toUnmodifiableMap(
                    Function.identity(), type -> List.copyOf(given.getOrDefault(type, List.of()))));
  }

  /** The kinds of qualifications that visits of the type need. */
  public Set<String> of(VisitType type) {
    return Set.copyOf(qualifications.getOrDefault(type, List.of()));
  }
}
