/** What members of staff are to do: each feature knows its part of it. */
@NullMarked
package org.contactcenter.core.work;

import org.jspecify.annotations.NullMarked;
