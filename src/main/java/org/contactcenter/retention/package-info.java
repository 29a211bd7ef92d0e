/**
 * How long a center keeps what, and what becomes of it then. The center sets years by its own law;
 * until it does nothing is ever due. A daily job gathers what is due, a coordinator confirms each
 * item, and only then is it anonymised. What is under a legal hold is never due.
 *
 * <p>Words: {@link org.contactcenter.retention.RetentionRules}, {@link
 * org.contactcenter.retention.RetentionItem}.
 */
@NullMarked
package org.contactcenter.retention;

import org.jspecify.annotations.NullMarked;
