/**
 * What the center prints for a purpose of its people: a certificate of attendance, the texts that
 * are signed on paper, and the week of a room for its door. Each is made anew when it is asked for.
 */
@NullMarked
package org.contactcenter.report.form;

import org.jspecify.annotations.NullMarked;
