/** What those who are with a family must know to keep everyone safe. */
@NullMarked
package org.contactcenter.visit.safety;

import org.jspecify.annotations.NullMarked;
