package org.contactcenter.casefile.check;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Language;

/** A checklist as it leaves, with its sentences in the caller's language. */
public record CheckView(boolean ready, List<Item> items) {

  /** One condition. */
  public record Item(String code, boolean met, Optional<UUID> personId, String detail) {
    static Item of(CheckItem item, Language language) {
      return new Item(item.code(), item.met(), item.personId(), item.detail(language));
    }
  }

  /** In the language an {@code Accept-Language} header asks for; English where it names none. */
  public static CheckView of(CheckList list, Optional<String> acceptLanguage) {
    var language = acceptLanguage.flatMap(Language::negotiate).orElse(Language.EN);
    return new CheckView(
        list.ready(), list.items().stream().map(item -> Item.of(item, language)).toList());
  }
}
