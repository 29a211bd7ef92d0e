package org.contactcenter.transfer.imports.row;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Texts;
import org.contactcenter.transfer.imports.row.Mapping.Source;

/** Cells as values of a request. */
record CellReader(House house) {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Throws a {@link Problem} that names the field where the text is nothing of its kind. */
  JsonNode read(Field field, Source source, String text) {
    return switch (field.type()) {
      case TEXT -> JSON.textNode(sound(field, text));
      case DAY -> JSON.textNode(day(field, source, text).toString());
      case MOMENT -> JSON.textNode(moment(field, source, text).toString());
      case NUMBER -> number(field, text);
      case TRUTH -> truth(field, text);
      case CHOICE -> JSON.textNode(choice(field, text));
      case TEXTS -> list(parts(text).map(each -> sound(field, each)));
      case ROOM -> JSON.textNode(known(field, house.rooms(), text, "unknown-room-name").toString());
      case COURT -> JSON.textNode(known(field, house.courts(), text, "unknown-court").toString());
      case STAFF -> JSON.textNode(staff(field, text));
      case TEAM -> list(parts(text).map(each -> staff(field, each)));
    };
  }

  private static String sound(Field field, String text) {
    try {
      return Texts.sound(text);
    } catch (IllegalArgumentException unsound) {
      throw Problem.field(field.name(), "invalid");
    }
  }

  private String staff(Field field, String name) {
    return known(field, house.staff(), name, "unknown-staff-name").toString();
  }

  private static UUID known(Field field, Map<String, UUID> names, String name, String otherwise) {
    return Optional.ofNullable(names.get(House.folded(name)))
        .orElseThrow(() -> Problem.field(field.name(), otherwise));
  }

  private static Stream<String> parts(String text) {
    return Arrays.stream(text.split("[,;]")).map(String::strip).filter(each -> !each.isEmpty());
  }

  private static JsonNode list(Stream<String> texts) {
    var list = JSON.arrayNode();
    texts.forEach(list::add);
    return list;
  }

  private static JsonNode number(Field field, String text) {
    if (!text.matches("-?[0-9]{1,9}")) {
      throw Problem.field(field.name(), "no-whole-number");
    }
    return JSON.numberNode(Integer.parseInt(text));
  }

  private static JsonNode truth(Field field, String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "1" -> JSON.booleanNode(true);
      case "false", "0" -> JSON.booleanNode(false);
      default -> throw Problem.field(field.name(), "word-without-meaning");
    };
  }

  private static String choice(Field field, String text) {
    var constant = text.toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
    if (!field.choices().contains(constant)) {
      throw Problem.field(field.name(), "word-without-meaning");
    }
    return constant;
  }

  private static LocalDate day(Field field, Source source, String text) {
    return Stream.concat(of(source, text), parsed(DateTimeFormatter.ISO_LOCAL_DATE, text))
        .flatMap(said -> date(said).stream())
        .findFirst()
        .orElseThrow(() -> Problem.field(field.name(), "no-date-of-that-form"));
  }

  private Instant moment(Field field, Source source, String text) {
    var withT = text.replace(' ', 'T');
    return parsed(DateTimeFormatter.ISO_INSTANT, text)
        .map(Instant::from)
        .findFirst()
        .orElseGet(
            () ->
                Stream.concat(
                        of(source, text), parsed(DateTimeFormatter.ISO_LOCAL_DATE_TIME, withT))
                    .flatMap(said -> date(said).map(day -> day.atTime(time(said))).stream())
                    .findFirst()
                    .map(local -> instant(field, local))
                    .orElseGet(() -> instant(field, day(field, source, text).atStartOfDay())));
  }

  private Instant instant(Field field, LocalDateTime local) {
    var offsets = house.zone().getRules().getValidOffsets(local);
    if (offsets.isEmpty()) {
      throw Problem.field(field.name(), "hour-that-spring-skips");
    }
    return local.toInstant(offsets.get(0));
  }

  /** By the form that the mapping names, if it names one and the text has it. */
  private static Stream<TemporalAccessor> of(Source source, String text) {
    return source.format().stream()
        .map(MappingRules::formatter)
        .flatMap(form -> parsed(form, text));
  }

  /** Nothing where the text has another form. */
  private static Stream<TemporalAccessor> parsed(DateTimeFormatter form, String text) {
    try {
      return Stream.of(form.parse(text));
    } catch (DateTimeException another) {
      return Stream.empty();
    }
  }

  private static Optional<LocalDate> date(TemporalAccessor said) {
    return Optional.ofNullable(said.query(TemporalQueries.localDate()));
  }

  private static LocalTime time(TemporalAccessor said) {
    return Optional.ofNullable(said.query(TemporalQueries.localTime())).orElse(LocalTime.MIDNIGHT);
  }
}
