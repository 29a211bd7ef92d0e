/** Moving visits together: some of them, or one and all that follow it. */
@NullMarked
package org.contactcenter.visit.move;

import org.jspecify.annotations.NullMarked;
