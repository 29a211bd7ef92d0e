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
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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

  /** SHA-256, in hexadecimal, of where a request went and what it said. */
  static String hash(String target, Object request) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update((target + "\n").getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(MAPPER.writeValueAsBytes(request)));
    } catch (NoSuchAlgorithmException | JsonProcessingException bug) {
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
