/**
 * The audit trail: who did or read what, which record, when and from where. Append-only; entries
 * are written in the transaction they describe and are ordered by sequence, not by clock.
 */
@NullMarked
package org.contactcenter.audit;

import org.jspecify.annotations.NullMarked;
