/** How people want to be written to: whether, in what language, and with invitations or not. */
@NullMarked
package org.contactcenter.party.messaging;

import org.jspecify.annotations.NullMarked;
