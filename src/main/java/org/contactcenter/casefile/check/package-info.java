/** Checklists: conditions that are met or not, with a sentence for people. */
@NullMarked
package org.contactcenter.casefile.check;

import org.jspecify.annotations.NullMarked;
