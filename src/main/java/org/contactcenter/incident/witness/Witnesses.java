package org.contactcenter.incident.witness;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.secret.Sealed;
import org.contactcenter.core.secret.SealedColumn;
import org.contactcenter.core.secret.Vault;
import org.contactcenter.identity.Member;
import org.contactcenter.identity.Members;

/** Keeps witnesses of incidents. Checks no rights: whoever asks has decided on the incident. */
public final class Witnesses {
  private static final String CONTEXT = "incident_witness.reach/";

  /** How to reach witnesses, as it lies in the database. */
  public static final List<Sealed> SEALED =
      List.of(new SealedColumn("incident_witness", "id", "reach", CONTEXT));

  private final WitnessDao dao;
  private final Vault vault;
  private final Members members;

  public Witnesses(Ground ground, Members members) {
    this.dao = ground.jdbi().onDemand(WitnessDao.class);
    this.vault = ground.keys().vault();
    this.members = members;
  }

  /**
   * Throws a {@link Problem} that names the field where someone is neither of the staff nor named,
   * or both, or does not work in the center.
   */
  public void require(Scope scope, List<Testimony> told) {
    var named = told.stream().flatMap(each -> each.staffId().stream()).toList();
    var staff = members.findAll(scope, named).stream().map(Member::accountId).toList();
    for (int i = 0; i < told.size(); i++) {
      var each = told.get(i);
      if (each.staffId().isPresent() == each.name().isPresent()) {
        throw Problem.field("witnesses[" + i + "].name", "staff-or-name");
      }
      if (!staff.containsAll(each.staffId().stream().toList())) {
        throw Problem.field("witnesses[" + i + "].staffId", "not-of-the-staff");
      }
    }
  }

  /** Writes them down, in the order in which they are named. */
  public void keep(UUID incidentId, Optional<UUID> amendmentId, List<Testimony> told) {
    dao.insert(
        IntStream.range(0, told.size())
            .mapToObj(place -> sealed(incidentId, amendmentId, place, told.get(place)))
            .toList());
  }

  /** Those of a draft are written anew. */
  public void replace(UUID incidentId, List<Testimony> told) {
    dao.clear(incidentId);
    keep(incidentId, Optional.empty(), told);
  }

  /** By incident, those of the report first; in one statement. */
  public Map<UUID, List<Witness>> of(Collection<UUID> incidents) {
    return dao.of(incidents).stream().collect(groupingBy(Witness::incidentId));
  }

  /** How to reach the witness. */
  public Optional<String> reach(Witness witness) {
    return witness.reach().map(bytes -> vault.open(bytes, CONTEXT + witness.id()));
  }

  private Witness sealed(
      UUID incidentId, Optional<UUID> amendmentId, int place, Testimony testimony) {
    var id = UUID.randomUUID();
    return new Witness(
        id,
        incidentId,
        amendmentId,
        place,
        testimony.staffId(),
        testimony.name(),
        testimony.role(),
        testimony.reach().map(plain -> vault.seal(plain, CONTEXT + id)),
        testimony.statement());
  }
}
