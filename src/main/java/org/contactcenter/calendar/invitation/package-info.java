/** Invitations that parents get by mail, for their own calendars. */
@NullMarked
package org.contactcenter.calendar.invitation;

import org.jspecify.annotations.NullMarked;
