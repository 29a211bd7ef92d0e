/**
 * Entering and ending restrictions, and what becomes of the visits that are planned already when
 * people must not meet any more, or when somebody joins a family.
 */
@NullMarked
package org.contactcenter.visit.restriction;

import org.jspecify.annotations.NullMarked;
