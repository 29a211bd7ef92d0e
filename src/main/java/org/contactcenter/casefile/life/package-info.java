/** The life of a case: who is responsible, when the family is received, paused, and let go. */
@NullMarked
package org.contactcenter.casefile.life;

import org.jspecify.annotations.NullMarked;
