/** What a center asks of those who accompany its visits, by the type of the visit. */
@NullMarked
package org.contactcenter.visit.needs;

import org.jspecify.annotations.NullMarked;
