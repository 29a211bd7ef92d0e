/**
 * Who must not meet whom: restrictions between people or families, whom they keep apart on a day,
 * and how each case passes the door.
 */
@NullMarked
package org.contactcenter.visit.apart;

import org.jspecify.annotations.NullMarked;
