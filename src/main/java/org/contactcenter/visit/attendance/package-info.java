/**
 * Who came and went, when, and with whom the child came. The database guards what is planned; here
 * is guarded what happens: nobody is let in on one whom they must not meet.
 */
@NullMarked
package org.contactcenter.visit.attendance;

import org.jspecify.annotations.NullMarked;
