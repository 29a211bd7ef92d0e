/**
 * Breaking the glass: a case worker opens a case that is not theirs, with a reason and for an hour,
 * because a family cannot wait for whoever is assigned. Each opening stands in the case's timeline,
 * and waits for the coordinator to look at it.
 */
@NullMarked
package org.contactcenter.casefile.glass;

import org.jspecify.annotations.NullMarked;
