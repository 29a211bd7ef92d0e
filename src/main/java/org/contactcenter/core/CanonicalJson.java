package org.contactcenter.core;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Requests as one text each, equal for equal requests whatever the order their parts came in. */
final class CanonicalJson {
  private static final ObjectMapper MAPPER =
      Json.builder()
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .addModule(new SimpleModule().addSerializer(new SortedSets()))
          .build();

  private CanonicalJson() {}

  /** Where a request went and what it said. */
  static byte[] of(String target, Object request) {
    try {
      return (target + "\n" + MAPPER.writeValueAsString(request)).getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException(bug);
    }
  }

  /** The parts' own texts in order: a set has none that two programs would share. */
  private static final class SortedSets extends StdSerializer<Set<?>> {
    private static final long serialVersionUID = 1L;

    SortedSets() {
      super(TypeFactory.defaultInstance().constructType(Set.class));
    }

    @Override
    public void serialize(Set<?> set, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      var parts = set.stream().map(part -> MAPPER.valueToTree(part).toString()).sorted().toList();
      provider.defaultSerializeValue(parts, json);
    }
  }
}
