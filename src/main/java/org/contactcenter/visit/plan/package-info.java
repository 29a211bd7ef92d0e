/**
 * Visit plans: the recurring pattern that an order or an agreement sets, held against all rules,
 * laid out as visits, and changed for the future only.
 */
@NullMarked
package org.contactcenter.visit.plan;

import org.jspecify.annotations.NullMarked;
