package org.contactcenter.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.UUID;
import org.contactcenter.core.Json;
import org.contactcenter.core.secret.Sealed;
import org.contactcenter.core.secret.SealedColumn;
import org.contactcenter.core.secret.Vault;

/** Seals what messages say and where they go, each for itself. */
final class Safe {
  private static final String CONTEXT = "message.content/";
  static final Sealed COLUMN = new SealedColumn("message", "id", "content", CONTEXT);

  private static final ObjectMapper JSON = Json.mapper();

  private final Vault vault;

  Safe(Vault vault) {
    this.vault = vault;
  }

  byte[] seal(UUID id, Letter letter) {
    var content = new Content(letter.recipient().address(), letter.text(), letter.calendar());
    try {
      return vault.seal(JSON.writeValueAsString(content), CONTEXT + id);
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException("a letter cannot be written", bug);
    }
  }

  Content open(UUID id, byte[] sealed) {
    try {
      return JSON.readValue(vault.open(sealed, CONTEXT + id), Content.class);
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException("a letter cannot be read", bug);
    }
  }
}
