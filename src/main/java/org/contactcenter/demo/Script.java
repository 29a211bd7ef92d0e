package org.contactcenter.demo;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** What the demonstration tells, read from its files. */
final class Script {
  private static final ObjectMapper YAML =
      YAMLMapper.builder()
          .addModules(new Jdk8Module(), new JavaTimeModule())
          .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .withConfigOverride(
              List.class,
              override -> override.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .build();

  private Script() {}

  static List<Family> families(String file) {
    return read(file, new TypeReference<>() {});
  }

  static Sentences sentences() {
    return read("sentences.yml", new TypeReference<>() {});
  }

  private static <T> T read(String file, TypeReference<T> type) {
    try (var stream = Script.class.getResourceAsStream("/demonstration/" + file)) {
      if (stream == null) {
        throw new FileNotFoundException(file);
      }
      return YAML.readValue(stream, type);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
