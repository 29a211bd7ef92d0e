/**
 * What becomes of a running visit when something critical happens: it is ended, or stands still.
 */
@NullMarked
package org.contactcenter.incident.pause;

import org.jspecify.annotations.NullMarked;
