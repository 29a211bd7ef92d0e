/**
 * A center's time at a glance: how many hours of its rooms and supervisors are taken and how many
 * are left, whose order asks for more than is planned, and who waits. Figures and ids, no names.
 */
@NullMarked
package org.contactcenter.visit.capacity;

import org.jspecify.annotations.NullMarked;
