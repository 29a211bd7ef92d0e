/**
 * Who interprets at visits. They need no account; whoever has one is booked as an interpreter all
 * the same by their entry here. {@link org.contactcenter.center.interpreter.Interpreters} is the
 * door.
 */
@NullMarked
package org.contactcenter.center.interpreter;

import org.jspecify.annotations.NullMarked;
