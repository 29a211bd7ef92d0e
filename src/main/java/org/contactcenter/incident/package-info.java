/**
 * Incidents: anything that threatened safety, an injury, a broken rule. A report is its author's
 * draft until submitted, and never changes afterwards: what is learned later stands beside it. A
 * critical one pauses the case at once, and keeps it paused until a coordinator has reviewed it; no
 * case is closed while one of its incidents is not.
 */
@NullMarked
package org.contactcenter.incident;

import org.jspecify.annotations.NullMarked;
