/** Words that say what the author thinks rather than what was seen: a hint, never a refusal. */
@NullMarked
package org.contactcenter.report.court.wording;

import org.jspecify.annotations.NullMarked;
