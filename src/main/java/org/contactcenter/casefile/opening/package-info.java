/** How a case begins: from an accepted referral, or where a closed one ended. */
@NullMarked
package org.contactcenter.casefile.opening;

import org.jspecify.annotations.NullMarked;
