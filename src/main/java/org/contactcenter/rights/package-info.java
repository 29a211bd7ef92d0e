/**
 * The one place that decides who may see and do what: {@link org.contactcenter.rights.Matter} is
 * the table of it. No other package asks for the roles of a user; each asks a matter how far it is
 * open to them, and bounds lists, single records, papers, feeds and exports by the answer.
 */
@NullMarked
package org.contactcenter.rights;

import org.jspecify.annotations.NullMarked;
