/**
 * What the law protects most: ethnicity, health and religion (GDPR, article 9). Optional, apart
 * from everything else, sealed field by field, in no list; written down only with the ground that
 * the law asks for, and the reason why the center needs it.
 */
@NullMarked
package org.contactcenter.party.special;

import org.jspecify.annotations.NullMarked;
