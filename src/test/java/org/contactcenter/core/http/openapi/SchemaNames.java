package org.contactcenter.core.http.openapi;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a type is called in the document: {@code ReferralResource.View} is a {@code Referral},
 * {@code ReferralResource.Decline} a {@code ReferralDecline}, {@code ReferralView} a {@code
 * Referral}.
 */
final class SchemaNames {
  private final Map<String, Class<?>> taken = new TreeMap<>();

  /** Throws {@link IllegalStateException} where two types would have one name. */
  String of(Class<?> type) {
    var name = name(type);
    var other = taken.putIfAbsent(name, type);
    if (other != null && other != type) {
      throw new IllegalStateException(
          "two types would be called " + name + ": " + type.getName() + ", " + other.getName());
    }
    return name;
  }

  static String name(Class<?> type) {
    var own = type.getSimpleName().replaceFirst("(Resource|View)$", "");
    return Optional.ofNullable(type.getEnclosingClass()).map(SchemaNames::name).orElse("") + own;
  }
}
