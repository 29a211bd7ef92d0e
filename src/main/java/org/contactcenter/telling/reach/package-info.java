/** How somebody of a family may be written to. */
@NullMarked
package org.contactcenter.telling.reach;

import org.jspecify.annotations.NullMarked;
