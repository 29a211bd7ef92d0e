/** What is done at every visit of a case to keep everyone safe: its safety plan. */
@NullMarked
package org.contactcenter.casefile.safety;

import org.jspecify.annotations.NullMarked;
