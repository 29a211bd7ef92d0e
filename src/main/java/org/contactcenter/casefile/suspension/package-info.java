/**
 * When and why the service of a case was paused, on what conditions it goes on, and when a child
 * refused to meet: it is never forced.
 */
@NullMarked
package org.contactcenter.casefile.suspension;

import org.jspecify.annotations.NullMarked;
