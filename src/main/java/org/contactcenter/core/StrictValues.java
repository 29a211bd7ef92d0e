package org.contactcenter.core;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Texts and what is written as text: read from JSON strings only, in the one form of the contract,
 * and never with a character that no text holds (NUL, half a surrogate pair).
 */
final class StrictValues extends SimpleModule {
  private static final long serialVersionUID = 1L;

  StrictValues() {
    add(String.class, ".*", Texts::sound);
    add(UUID.class, "\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}", UUID::fromString);
    add(Instant.class, "\\d{4}-.*", text -> OffsetDateTime.parse(text).toInstant());
    add(LocalDate.class, "\\d{4}-.*", LocalDate::parse);
    add(LocalTime.class, "\\d{2}:.*", LocalTime::parse);
  }

  private <T> void add(Class<T> type, String form, Function<String, T> parser) {
    addDeserializer(type, new Reader<>(type, Pattern.compile(form, Pattern.DOTALL), parser));
  }

  private static final class Reader<T> extends StdScalarDeserializer<T> {
    private static final long serialVersionUID = 1L;
    private final Pattern form;
    private final transient Function<String, T> parser;

    Reader(Class<T> type, Pattern form, Function<String, T> parser) {
      super(type);
      this.form = form;
      this.parser = parser;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
      if (json.currentToken() != JsonToken.VALUE_STRING) {
        throw context.wrongTokenException(json, handledType(), JsonToken.VALUE_STRING, null);
      }
      var text = json.getText();
      try {
        if (form.matcher(text).matches()) {
          return parser.apply(text);
        }
        throw context.weirdStringException(text, handledType(), "not of the form");
      } catch (DateTimeException | IllegalArgumentException unreadable) {
        throw context.weirdStringException(text, handledType(), "unreadable");
      }
    }
  }
}
