/** Messages to families about their visits. */
@NullMarked
package org.contactcenter.telling.visit;

import org.jspecify.annotations.NullMarked;
