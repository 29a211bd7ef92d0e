package org.contactcenter.party.special;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Json;
import org.contactcenter.core.secret.Vault;
import org.jdbi.v3.core.Jdbi;

/**
 * Keeps the special categories, each datum sealed for itself with its ground and its reason. What a
 * parser says of them it says with a piece of the text: that is held back.
 */
final class SpecialSafe {
  private static final ObjectMapper JSON = Json.mapper();

  private final SpecialDao dao;
  private final Vault vault;

  SpecialSafe(Jdbi jdbi, Vault vault) {
    this.dao = jdbi.onDemand(SpecialDao.class);
    this.vault = vault;
  }

  /** Empty for nobody of this center. */
  Optional<Boolean> anonymised(UUID personId) {
    return dao.anonymised(personId);
  }

  SpecialCategories open(UUID personId) {
    return dao.find(personId).map(this::opened).orElseGet(() -> SpecialCategories.none(personId));
  }

  /** False when the data moved on since {@code data} were read. */
  boolean save(SpecialCategories data) {
    return dao.save(
        new SpecialDao.Row(
            data.personId(),
            seal(data, Category.ETHNICITY),
            seal(data, Category.HEALTH),
            seal(data, Category.RELIGION),
            data.version()));
  }

  private SpecialCategories opened(SpecialDao.Row row) {
    var id = row.personId();
    return new SpecialCategories(
        id,
        row.ethnicity().map(bytes -> open(bytes, Category.ETHNICITY, id)),
        row.health().map(bytes -> open(bytes, Category.HEALTH, id)),
        row.religion().map(bytes -> open(bytes, Category.RELIGION, id)),
        row.version());
  }

  private Optional<byte[]> seal(SpecialCategories data, Category category) {
    return category
        .in(data)
        .map(datum -> vault.seal(write(datum), category.context(data.personId())));
  }

  private SpecialDatum open(byte[] bytes, Category category, UUID personId) {
    try {
      return JSON.readValue(vault.open(bytes, category.context(personId)), SpecialDatum.class);
    } catch (JsonProcessingException heldBack) {
      throw new IllegalStateException("unreadable: " + category.context(personId));
    }
  }

  private static String write(SpecialDatum datum) {
    try {
      return JSON.writeValueAsString(datum);
    } catch (JsonProcessingException heldBack) {
      throw new IllegalStateException("a datum that cannot be written");
    }
  }
}
