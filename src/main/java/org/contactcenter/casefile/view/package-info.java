/** A case and its history as they are read. */
@NullMarked
package org.contactcenter.casefile.view;

import org.jspecify.annotations.NullMarked;
