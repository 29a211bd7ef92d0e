/**
 * Who saw or heard an incident and is none of the family: one of the staff, or someone from
 * outside. As confidential as the incident, and how to reach someone is sealed.
 */
@NullMarked
package org.contactcenter.incident.witness;

import org.jspecify.annotations.NullMarked;
