/** Tables that come in, read row by row whatever they are written in. */
@NullMarked
package org.contactcenter.transfer.imports.grid;

import org.jspecify.annotations.NullMarked;
