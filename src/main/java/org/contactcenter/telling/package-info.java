/**
 * Who is told what by mail: families of their visits, staff of what cannot wait and of what they
 * are to do. It listens to visits and incidents and puts letters into the outbox; it sends nothing
 * itself. No letter names anyone, and each side reads of its own arrival only. See decision 0090.
 */
@NullMarked
package org.contactcenter.telling;

import org.jspecify.annotations.NullMarked;
