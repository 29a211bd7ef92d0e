/**
 * What every feature stands on: refusals ({@link org.contactcenter.core.Problem}), who acts and in
 * which center, transactions, pages, languages and time. Knows no feature.
 */
@NullMarked
package org.contactcenter.core;

import org.jspecify.annotations.NullMarked;
