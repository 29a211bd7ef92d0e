/** Messages to members of staff. */
@NullMarked
package org.contactcenter.telling.staff;

import org.jspecify.annotations.NullMarked;
