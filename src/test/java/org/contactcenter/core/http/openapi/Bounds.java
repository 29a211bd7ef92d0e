package org.contactcenter.core.http.openapi;

import io.swagger.v3.oas.models.media.Schema;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.List;

/** What the validator asks of a value, said in the words of JSON Schema. */
final class Bounds {
  private Bounds() {}

  static boolean require(List<Annotation> annotations) {
    return annotations.stream()
        .anyMatch(a -> a instanceof NotNull || a instanceof NotBlank || a instanceof NotEmpty);
  }

  static void apply(List<Annotation> annotations, Schema<?> schema) {
    if (schema.get$ref() == null) {
      annotations.forEach(annotation -> apply(annotation, schema));
    }
  }

  private static void apply(Annotation annotation, Schema<?> schema) {
    if (annotation instanceof Size size) {
      size(size.min(), size.max(), schema);
    } else if (annotation instanceof NotBlank) {
      schema.pattern("\\S");
    } else if (annotation instanceof NotEmpty) {
      size(1, Integer.MAX_VALUE, schema);
    } else if (annotation instanceof Min min) {
      schema.minimum(BigDecimal.valueOf(min.value()));
    } else if (annotation instanceof Max max) {
      schema.maximum(BigDecimal.valueOf(max.value()));
    } else if (annotation instanceof Positive) {
      schema.minimum(BigDecimal.ONE);
    } else if (annotation instanceof PositiveOrZero) {
      schema.minimum(BigDecimal.ZERO);
    } else if (annotation instanceof Pattern pattern) {
      schema.pattern("^(?:" + pattern.regexp() + ")$");
    } else if (annotation instanceof Email) {
      schema.format("email");
    }
  }

  private static void size(int min, int max, Schema<?> schema) {
    boolean text = "string".equals(schema.getType());
    if (min > 0) {
      var unused = text ? schema.minLength(min) : schema.minItems(min);
    }
    if (max < Integer.MAX_VALUE) {
      var unused = text ? schema.maxLength(max) : schema.maxItems(max);
    }
  }
}
