/** What each member of staff is to do today, and should have done before. */
@NullMarked
package org.contactcenter.work;

import org.jspecify.annotations.NullMarked;
