/** Whole weeks of a center as they come about by random deeds, checked from outside. */
@NullMarked
package org.contactcenter.visit.states;

import org.jspecify.annotations.NullMarked;
