package org.contactcenter.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  private static final ObjectMapper JSON = Json.mapper();

  enum Color {
    GREEN,
    RED
  }

  record Request(
      String text,
      int number,
      Optional<Long> big,
      boolean flag,
      UUID id,
      Instant at,
      LocalDate day,
      LocalTime time,
      Color color,
      Language language,
      List<String> names,
      Optional<Map<String, String>> more) {}

  private static final String GOOD =
      """
      {"text": "Иван 🙂", "number": 3, "big": 4, "flag": true,
       "id": "0b54e3c9-9f3f-4a5e-8f2d-0123456789ab", "at": "2026-03-02T09:00:00Z",
       "day": "2026-03-02", "time": "16:00", "color": "RED", "language": "bg", "names": ["a"]}
      """;

  @Test
  void readsWhatTheContractWrites() throws JsonProcessingException {
    var request = JSON.readValue(GOOD, Request.class);

    assertThat(request.at()).isEqualTo(Instant.parse("2026-03-02T09:00:00Z"));
    assertThat(request.more()).isEmpty();
    assertThat(JSON.readValue(JSON.writeValueAsString(request), Request.class)).isEqualTo(request);
  }

  @Test
  void takesAnOffsetForTheInstantItMeans() throws JsonProcessingException {
    var request = JSON.readValue(GOOD.replace("T09:00:00Z", "T11:00:00+02:00"), Request.class);

    assertThat(request.at()).isEqualTo(Instant.parse("2026-03-02T09:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"number\": 3 -> \"number\": \"3\"",
        "\"number\": 3 -> \"number\": 3.0",
        "\"number\": 3 -> \"number\": null",
        "\"number\": 3 -> \"number\": true",
        "\"number\": 3 -> \"number\": 99999999999",
        "\"number\": 3 -> \"number\": \"\"",
        "\"big\": 4 -> \"big\": \"4\"",
        "\"flag\": true -> \"flag\": \"true\"",
        "\"flag\": true -> \"flag\": 1",
        "\"text\": \"Иван 🙂\" -> \"text\": 5",
        "\"text\": \"Иван 🙂\" -> \"text\": [\"a\"]",
        "\"text\": \"Иван 🙂\" -> \"text\": \"a\\u0000\"",
        "\"text\": \"Иван 🙂\" -> \"text\": \"\\udc00\\ud800\"",
        "\"color\": \"RED\" -> \"color\": 1",
        "\"color\": \"RED\" -> \"color\": \"1\"",
        "\"color\": \"RED\" -> \"color\": \"red\"",
        "\"color\": \"RED\" -> \"color\": \"\"",
        "\"language\": \"bg\" -> \"language\": \"BG\"",
        "\"language\": \"bg\" -> \"language\": 0",
        "0b54e3c9-9f3f-4a5e-8f2d-0123456789ab -> 1-1-1-1-1",
        "0b54e3c9-9f3f-4a5e-8f2d-0123456789ab -> AAAAAAAAAAAAAAAAAAAAAA==",
        "\"2026-03-02T09:00:00Z\" -> 1772442000",
        "\"2026-03-02T09:00:00Z\" -> \"1772442000\"",
        "\"2026-03-02T09:00:00Z\" -> \"2026-03-02T09:00:00\"",
        "\"2026-03-02T09:00:00Z\" -> \"+12026-03-02T09:00:00Z\"",
        "\"day\": \"2026-03-02\" -> \"day\": [2026, 3, 2]",
        "\"day\": \"2026-03-02\" -> \"day\": \"2026-02-30\"",
        "\"day\": \"2026-03-02\" -> \"day\": \"2026-03-02T00:00:00Z\"",
        "\"day\": \"2026-03-02\" -> \"day\": 20514",
        "\"16:00\" -> \"4 pm\"",
        "\"16:00\" -> [16, 0]",
        "[\"a\"] -> \"a\"",
        "[\"a\"] -> [null]",
        "[\"a\"] -> {}",
        "[\"a\"] -> [\"a\"], \"names\": [\"b\"]",
        "[\"a\"] -> [\"a\"], \"namse\": []",
        "[\"a\"]} -> [\"a\"]} {}",
      })
  void refusesEverythingElse(String change) {
    var parts = change.split(" -> ", 2);
    assertThat(GOOD).contains(parts[0]);

    assertThatExceptionOfType(JsonProcessingException.class)
        .isThrownBy(() -> JSON.readValue(GOOD.replace(parts[0], parts[1]), Request.class));
  }

  record Answer(Optional<String> none, List<String> empty, Instant at) {}

  @Test
  void saysNothingOfWhatIsAbsent() throws JsonProcessingException {
    var answer = new Answer(Optional.empty(), List.of(), Instant.parse("2026-03-02T09:00:00Z"));

    assertThat(JSON.writeValueAsString(answer))
        .isEqualTo("{\"empty\":[],\"at\":\"2026-03-02T09:00:00Z\"}");
    assertThat(JSON.writeValueAsString(new Page<>(List.of(1), Optional.empty())))
        .isEqualTo("{\"items\":[1]}");
  }

  record Parts(Set<Color> colors, Map<String, Integer> figures) {}

  @Test
  void equalRequestsHaveOneHashWhateverTheOrderOfTheirParts() {
    var one = new Parts(Set.of(Color.RED, Color.GREEN), inOrder("a", "b", "c"));
    var same =
        new Parts(new LinkedHashSet<>(List.of(Color.GREEN, Color.RED)), inOrder("c", "b", "a"));
    var other = new Parts(Set.of(Color.RED), inOrder("a", "b", "c"));

    assertThat(CanonicalJson.of("POST /x", same)).isEqualTo(CanonicalJson.of("POST /x", one));
    assertThat(CanonicalJson.of("POST /x", other)).isNotEqualTo(CanonicalJson.of("POST /x", one));
    assertThat(CanonicalJson.of("POST /y", one)).isNotEqualTo(CanonicalJson.of("POST /x", one));
  }

  private static Map<String, Integer> inOrder(String... keys) {
    var figures = new LinkedHashMap<String, Integer>();
    for (var key : keys) {
      figures.put(key, key.codePointAt(0));
    }
    return figures;
  }
}
