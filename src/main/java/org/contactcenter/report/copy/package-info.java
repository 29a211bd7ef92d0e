/**
 * What papers have in common of which each reader gets a copy of their own: who is who in the
 * family, and what is struck out of what people wrote freely.
 */
@NullMarked
package org.contactcenter.report.copy;

import org.jspecify.annotations.NullMarked;
