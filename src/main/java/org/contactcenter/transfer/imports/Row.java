package org.contactcenter.transfer.imports;

import java.util.Optional;
import org.contactcenter.core.Problem;
import org.contactcenter.transfer.imports.row.RowRequest;

/**
 * A row as it was read.
 *
 * @param line the first below the head is 1
 * @param request empty where it cannot be read as one
 * @param unreadable why it cannot
 */
record Row(int line, Optional<RowRequest> request, Optional<Problem> unreadable) {

  /** Throws the {@link Problem} with reading it, where there is one. */
  RowRequest sound() {
    return request.orElseThrow(unreadable::orElseThrow);
  }
}
