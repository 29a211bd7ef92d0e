package org.contactcenter.core.sheet;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Optional;

/** An answer that may leave as a table as well. */
public interface Tabular {

  /** The table; empty where it may not. */
  @JsonIgnore
  Optional<Table<?>> table();
}
