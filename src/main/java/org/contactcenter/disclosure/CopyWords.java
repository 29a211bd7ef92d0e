package org.contactcenter.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactcenter.core.Messages;
import org.contactcenter.party.copy.PersonalRecord.Field;
import org.contactcenter.report.paper.Words;

/**
 * What a copy says in words: names of fields, constants, times and languages as a person reads
 * them. What has no word stays as it is kept, so that nothing is lost.
 */
record CopyWords(Words words) {
  private static final Messages COPY = new Messages("disclosure");
  private static final Messages REPORT = new Messages("report");
  private static final List<String> KINDS =
      List.of("visit-type", "visit-status", "role", "severity", "category", "part", "how");
  private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-.{12}");
  private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z_]*");

  /** Names of fields, or of whole sections of a copy that was made before. */
  private static final String FIELDS = "fields";

  private static final Set<String> TAGS = Set.of("language", "languages");

  /** Whether it is a number for the program only. */
  static boolean isIdentifier(Field field) {
    return IDENTIFIER.matcher(field.value()).matches();
  }

  String text(String key, Object... args) {
    return COPY.text(words.language(), key, args);
  }

  String name(String field) {
    return known(COPY, "field." + field).orElse(field);
  }

  String value(Field field) {
    return list(field.value())
        .map(each -> one(field.name(), each))
        .collect(Collectors.joining(field.name().equals(FIELDS) ? "; " : ", "));
  }

  /** Several are kept as {@code [a, b]}. */
  private static Stream<String> list(String value) {
    return value.startsWith("[") && value.endsWith("]")
        ? Arrays.stream(value.substring(1, value.length() - 1).split(", "))
        : Stream.of(value);
  }

  private String one(String field, String value) {
    if (TAGS.contains(field)) {
      return Locale.forLanguageTag(value).getDisplayLanguage(words.language().locale());
    }
    if (field.equals(FIELDS)) {
      return known(COPY, "section." + value).orElseGet(() -> name(value));
    }
    return known(COPY, "value." + field + "." + value)
        .or(() -> known(COPY, "action." + value))
        .or(() -> constant(value))
        .or(() -> moment(value))
        .or(() -> truth(value))
        .orElse(value);
  }

  private Optional<String> constant(String value) {
    if (!CONSTANT.matcher(value).matches()) {
      return Optional.empty();
    }
    var kinds = KINDS.stream().map(kind -> known(REPORT, kind + "." + value));
    return Stream.concat(Stream.of(known(COPY, "value." + value)), kinds)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> moment(String value) {
    try {
      return Optional.of(
          value.length() == 10
              ? words.date(LocalDate.parse(value))
              : words.dateTime(Instant.parse(value)));
    } catch (DateTimeParseException other) {
      return Optional.empty();
    }
  }

  private Optional<String> truth(String value) {
    return switch (value) {
      case "true" -> Optional.of(text("yes"));
      case "false" -> Optional.of(text("no"));
      default -> Optional.empty();
    };
  }

  private Optional<String> known(Messages messages, String key) {
    return messages.has(words.language(), key)
        ? Optional.of(messages.text(words.language(), key))
        : Optional.empty();
  }
}
