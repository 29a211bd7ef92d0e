/** How a family gets on: the steps towards contact without a center, and how it fares. */
@NullMarked
package org.contactcenter.casefile.course;

import org.jspecify.annotations.NullMarked;
