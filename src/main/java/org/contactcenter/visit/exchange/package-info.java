/**
 * Exchanges: a child is handed over without a visit in the house, and brought back; two linked
 * short visits.
 */
@NullMarked
package org.contactcenter.visit.exchange;

import org.jspecify.annotations.NullMarked;
