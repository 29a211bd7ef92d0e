package org.contactcenter.center;

import java.util.List;
import java.util.UUID;
import org.contactcenter.core.Language;

/**
 * What everybody may know of a center that takes applications.
 *
 * @param place where it stands
 * @param languages it works in, its own first
 */
public record PublicCenter(UUID id, String name, String place, List<Language> languages) {

  public PublicCenter {
    languages = List.copyOf(languages);
  }
}
