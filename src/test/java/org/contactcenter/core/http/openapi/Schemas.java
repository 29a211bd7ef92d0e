package org.contactcenter.core.http.openapi;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MapSchema;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.contactcenter.core.Json;
import org.contactcenter.core.Page;
import org.contactcenter.core.http.problem.ProblemDocument;

/** The types of requests and answers as schemas; records and enums are collected by name. */
final class Schemas {
  private static final ObjectMapper JSON = Json.mapper();
  private static final Map<Class<?>, Supplier<Schema<?>>> PLAIN =
      Map.ofEntries(
          Map.entry(String.class, StringSchema::new),
          Map.entry(UUID.class, () -> new StringSchema().format("uuid")),
          Map.entry(Instant.class, () -> new StringSchema().format("date-time")),
          Map.entry(LocalDate.class, () -> new StringSchema().format("date")),
          Map.entry(LocalTime.class, () -> new StringSchema().pattern("^\\d{2}:\\d{2}(:\\d{2})?$")),
          Map.entry(ZoneId.class, () -> new StringSchema().example("Europe/Sofia")),
          Map.entry(URI.class, () -> new StringSchema().format("uri")),
          Map.entry(int.class, IntegerSchema::new),
          Map.entry(Integer.class, IntegerSchema::new),
          Map.entry(long.class, () -> new IntegerSchema().format("int64")),
          Map.entry(Long.class, () -> new IntegerSchema().format("int64")),
          Map.entry(double.class, NumberSchema::new),
          Map.entry(Double.class, NumberSchema::new),
          Map.entry(BigDecimal.class, NumberSchema::new),
          Map.entry(boolean.class, BooleanSchema::new),
          Map.entry(Boolean.class, BooleanSchema::new),
          Map.entry(JsonNode.class, Schema::new),
          Map.entry(ObjectNode.class, () -> new ObjectSchema().additionalProperties(true)),
          Map.entry(Object.class, Schema::new));

  /** Whether a type is read or written: what may be left out differs. */
  enum Way {
    REQUEST,
    ANSWER
  }

  private final SchemaNames names = new SchemaNames();
  private final Map<String, Schema<?>> named = new TreeMap<>();

  Map<String, Schema<?>> named() {
    return named;
  }

  Schema<?> of(AnnotatedType type, List<Annotation> declared, Way way) {
    var schema = of(type, way);
    Bounds.apply(declared, schema);
    Bounds.apply(List.of(type.getAnnotations()), schema);
    return schema;
  }

  /** The schema of an answer whose type is only known as a class. */
  Schema<?> of(Class<?> answer) {
    return model(answer, Way.ANSWER);
  }

  /** What a verb with nothing to say takes. */
  Schema<?> nothing() {
    named.put("Nothing", new ObjectSchema().additionalProperties(false));
    return reference("Nothing");
  }

  void problem() {
    named.put("Problem", fields(ProblemDocument.class, Way.ANSWER));
  }

  /** A page of a list, called after what it lists. */
  Schema<?> page(AnnotatedType item) {
    var listed = of(item, Way.ANSWER);
    var name = SchemaNames.name((Class<?>) item.getType()) + "Page";
    var page = new ObjectSchema();
    page.addProperty("items", new ArraySchema().items(listed));
    page.addProperty("next", new StringSchema().description("Absent on the last page."));
    page.setRequired(List.of("items"));
    named.put(name, page);
    return reference(name);
  }

  private Schema<?> of(AnnotatedType type, Way way) {
    var raw = raw(type.getType());
    if (raw == Page.class) {
      return page(argument(type, 0));
    }
    if (raw == Optional.class) {
      return of(argument(type, 0), List.of(), way);
    }
    if (Collection.class.isAssignableFrom(raw)) {
      var list = new ArraySchema().items(of(argument(type, 0), List.of(), way));
      return Set.class.isAssignableFrom(raw) ? list.uniqueItems(true) : list;
    }
    if (Map.class.isAssignableFrom(raw)) {
      return new MapSchema().additionalProperties(of(argument(type, 1), List.of(), way));
    }
    return Optional.ofNullable(PLAIN.get(raw)).map(Supplier::get).orElseGet(() -> model(raw, way));
  }

  private static Class<?> raw(Type type) {
    return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
  }

  private static AnnotatedType argument(AnnotatedType type, int index) {
    return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[index];
  }

  private Schema<?> model(Class<?> type, Way way) {
    var name = names.of(type);
    if (!named.containsKey(name)) {
      named.put(name, new ObjectSchema()); // a record may hold itself
      named.put(name, type.isEnum() ? choice(type) : fields(type, way));
    }
    return reference(name);
  }

  private static Schema<?> reference(String name) {
    return new Schema<>().$ref("#/components/schemas/" + name);
  }

  private static Schema<?> choice(Class<?> type) {
    var choice = new StringSchema();
    Arrays.stream(type.getEnumConstants())
        .map(constant -> JSON.valueToTree(constant).asText())
        .forEach(choice::addEnumItem);
    return choice;
  }

  private Schema<?> fields(Class<?> type, Way way) {
    if (!type.isRecord()) {
      throw new IllegalStateException("no schema for " + type.getName() + ": not a record");
    }
    var model = new ObjectSchema();
    if (way == Way.REQUEST) {
      model.additionalProperties(false);
    }
    addFields(type, way, model);
    return model;
  }

  private void addFields(Class<?> type, Way way, Schema<?> model) {
    for (var field : type.getRecordComponents()) {
      var annotations = annotations(type, field);
      if (annotations.stream().anyMatch(JsonUnwrapped.class::isInstance)) {
        addFields(field.getType(), way, model);
      } else if (annotations.stream().anyMatch(JsonAnyGetter.class::isInstance)) {
        model.additionalProperties(true);
      } else {
        model.addProperty(field.getName(), of(field.getAnnotatedType(), annotations, way));
        if (isRequired(field, annotations, way)) {
          model.addRequiredItem(field.getName());
        }
      }
    }
  }

  private static boolean isRequired(RecordComponent field, List<Annotation> annotations, Way way) {
    return Bounds.require(annotations)
        || field.getType().isPrimitive()
        || (way == Way.ANSWER && field.getType() != Optional.class);
  }

  /** On the component, its field and its accessor: javac puts each where it may stand. */
  private static List<Annotation> annotations(Class<?> type, RecordComponent field) {
    try {
      var found = new ArrayList<Annotation>();
      Stream.of(
              field.getAnnotatedType(),
              field,
              field.getAccessor(),
              type.getDeclaredField(field.getName()))
          .flatMap(place -> Arrays.stream(place.getAnnotations()))
          .filter(annotation -> !found.contains(annotation))
          .forEach(found::add);
      return found;
    } catch (NoSuchFieldException bug) {
      throw new IllegalStateException(bug);
    }
  }
}
