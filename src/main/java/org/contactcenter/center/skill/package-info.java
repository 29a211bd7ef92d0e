/**
 * What the members of a center's staff may do, and how much of it: their qualifications, when their
 * background was checked, the hours of a day, the rest between visits. {@link
 * org.contactcenter.center.skill.Skills} is the door.
 */
@NullMarked
package org.contactcenter.center.skill;

import org.jspecify.annotations.NullMarked;
