/** What remains to be done after an incident: by whom, and by which day. */
@NullMarked
package org.contactcenter.incident.followup;

import org.jspecify.annotations.NullMarked;
