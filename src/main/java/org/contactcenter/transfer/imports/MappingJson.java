package org.contactcenter.transfer.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import org.contactcenter.core.Json;
import org.contactcenter.transfer.imports.row.Mapping;

/** Mappings as they are kept. */
final class MappingJson {
  private static final ObjectMapper JSON = Json.mapper();

  private MappingJson() {}

  static String write(Mapping mapping) {
    try {
      return JSON.writeValueAsString(mapping);
    } catch (JsonProcessingException bug) {
      throw new UncheckedIOException(bug);
    }
  }

  static Mapping read(String text) {
    try {
      return JSON.readValue(text, Mapping.class);
    } catch (JsonProcessingException bug) {
      throw new UncheckedIOException(bug);
    }
  }
}
