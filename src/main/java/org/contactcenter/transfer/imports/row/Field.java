package org.contactcenter.transfer.imports.row;

import java.util.Arrays;
import java.util.List;

/**
 * Something that a column may say.
 *
 * @param name what it is called in a mapping; a full stop parts it from what it belongs to
 * @param choices the constants it may be, where it is a choice
 */
public record Field(String name, Type type, boolean required, List<String> choices) {
  /** Identifies a record in the system it comes from. */
  public static final String KEY = "key";

  /** What a cell is read as. */
  public enum Type {
    TEXT,
    /** A day, in ISO 8601 unless the mapping names another form. */
    DAY,
    /** A day with a time on the center's clock; a day alone is its beginning. */
    MOMENT,
    /** A whole number. */
    NUMBER,
    /** {@code true} or {@code false}. */
    TRUTH,
    CHOICE,
    /** Several texts, apart by commas or semicolons. */
    TEXTS,
    /** The name of a room. */
    ROOM,
    /** The name of a court. */
    COURT,
    /** The user name or name of a member of staff. */
    STAFF,
    /** Several of them. */
    TEAM
  }

  public Field {
    choices = List.copyOf(choices);
  }

  static Field needed(String name, Type type) {
    return new Field(name, type, true, List.of());
  }

  static Field maybe(String name, Type type) {
    return new Field(name, type, false, List.of());
  }

  static <E extends Enum<E>> Field choice(String name, boolean required, Class<E> of) {
    var names = Arrays.stream(of.getEnumConstants()).map(Enum::name).toList();
    return new Field(name, Type.CHOICE, required, names);
  }
}
