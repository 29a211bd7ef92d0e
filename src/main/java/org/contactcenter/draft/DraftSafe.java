package org.contactcenter.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.contactcenter.core.Json;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Problem.Kind;
import org.contactcenter.core.Texts;
import org.contactcenter.core.secret.SealedColumn;
import org.contactcenter.core.secret.Vault;

/**
 * Seals what was typed. What a parser says of it it says with a piece of the text: that is held
 * back.
 */
final class DraftSafe {
  private static final String CONTEXT = "draft/";
  static final SealedColumn COLUMN = new SealedColumn("draft", "id", "sealed", CONTEXT);

  private static final ObjectMapper JSON = Json.mapper();

  private final Vault vault;

  DraftSafe(Vault vault) {
    this.vault = vault;
  }

  /** Throws a {@link Problem} for what is too large, or holds what no text can. */
  byte[] seal(UUID id, ObjectNode content) {
    requireSound(content);
    var bytes = write(content);
    if (bytes.length > Draft.LARGEST) {
      throw Problem.of(Kind.TOO_LARGE, "draft-too-large", Draft.LARGEST / 1024);
    }
    return vault.seal(bytes, CONTEXT + id);
  }

  Draft open(DraftDao.Row row) {
    return new Draft(row.kind(), row.key(), read(row), row.updatedAt(), row.version());
  }

  private static void requireSound(JsonNode node) {
    try {
      if (node.isTextual()) {
        Texts.sound(node.textValue());
      }
      node.fieldNames().forEachRemaining(Texts::sound);
    } catch (IllegalArgumentException unsound) {
      throw Problem.of(Kind.MALFORMED, "malformed-value");
    }
    node.forEach(DraftSafe::requireSound);
  }

  private static byte[] write(ObjectNode content) {
    try {
      return JSON.writeValueAsString(content).getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException heldBack) {
      throw new IllegalStateException("a draft that cannot be written");
    }
  }

  private ObjectNode read(DraftDao.Row row) {
    try {
      return JSON.readValue(vault.open(row.sealed(), CONTEXT + row.id()), ObjectNode.class);
    } catch (JsonProcessingException heldBack) {
      throw new IllegalStateException("unreadable: " + CONTEXT + row.id());
    }
  }
}
