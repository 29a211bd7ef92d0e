package org.contactcenter.casefile.suspension;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;

/** What a case that goes on asks of whoever books its visits. */
public interface VisitsBack {

  /** Before any row is locked: what visits rest on stays until the open transaction ends. */
  void prepare(Scope scope);

  /**
   * Books those of the cancelled visits again that are wanted and still lie ahead: at the same
   * time, in the same room and by the same supervisors if possible, otherwise with another place,
   * by all rules of booking. In the open transaction and under the lock of the case, which is
   * active. Answers what became of each that lies ahead, by time.
   */
  List<Returned> putBack(
      User user, CaseFile active, Collection<UUID> cancelled, Predicate<UUID> wanted);
}
