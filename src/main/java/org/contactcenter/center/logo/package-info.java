/** The center's logo, which stands at the head of its paper. */
@NullMarked
package org.contactcenter.center.logo;

import org.jspecify.annotations.NullMarked;
