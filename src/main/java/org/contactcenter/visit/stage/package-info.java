/** What the stage that was decided for a case says of its visits. */
@NullMarked
package org.contactcenter.visit.stage;

import org.jspecify.annotations.NullMarked;
