/**
 * Work that comes back by itself. Every node of the service offers to do it; the database's table
 * of what is due lets one of them have it.
 */
@NullMarked
package org.contactcenter.core.job;

import org.jspecify.annotations.NullMarked;
