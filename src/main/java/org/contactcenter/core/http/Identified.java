package org.contactcenter.core.http;

import java.util.UUID;

/** What a creation answers: {@link Creates} makes the {@code Location} out of the id. */
public interface Identified {
  UUID id();
}
