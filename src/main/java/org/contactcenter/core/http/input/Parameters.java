package org.contactcenter.core.http.input;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads parameters of path and query in the same strict forms that values of JSON have. */
@Priority(1) // before Dropwizard's, which would read the more lenient forms of Jersey
public final class Parameters implements ParamConverterProvider {
  private static final Set<Class<?>> TYPES =
      Set.of(UUID.class, Instant.class, LocalDate.class, LocalTime.class);

  private final ObjectMapper json;

  public Parameters(ObjectMapper json) {
    this.json = json;
  }

  @Override
  @SuppressWarnings("unchecked") // an Optional is read as an Optional
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation[] annotations) {
    if (type == Optional.class && genericType instanceof ParameterizedType optional) {
      return reading(optional.getActualTypeArguments()[0])
          .map(reading -> (ParamConverter<T>) new Maybe<>(reading))
          .orElse(null);
    }
    return reading(type)
        .map(reading -> new Converter<>((Function<String, T>) reading))
        .orElse(null);
  }

  private Optional<Function<String, ?>> reading(Type type) {
    if (type == Boolean.class || type == boolean.class) {
      return Optional.of(Parameters::truth);
    }
    return type instanceof Class<?> plain && (TYPES.contains(plain) || plain.isEnum())
        ? Optional.of(text -> json.convertValue(text, plain))
        : Optional.empty();
  }

  private static boolean truth(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("neither true nor false");
    };
  }

  private record Converter<T>(Function<String, T> reading) implements ParamConverter<T> {
    @Override
    public @Nullable T fromString(@Nullable String text) {
      return text == null ? null : reading.apply(text);
    }

    @Override
    public String toString(T value) {
      return String.valueOf(value);
    }
  }

  private record Maybe<T>(Function<String, T> reading) implements ParamConverter<Optional<T>> {
    @Override
    public Optional<T> fromString(@Nullable String text) {
      return Optional.ofNullable(text).map(reading);
    }

    @Override
    public String toString(Optional<T> value) {
      return value.map(String::valueOf).orElse("");
    }
  }
}
