package org.contactcenter.casefile;

import java.util.UUID;
import org.contactcenter.core.Scope;

/**
 * What a feature above the case does to its own records when the case is anonymised: every word
 * that could name or describe anyone goes, what is counted stays.
 */
public interface CaseErasure {

  /** Called in the transaction that anonymises the case, once it is marked so. */
  void erase(Scope scope, UUID caseId);
}
