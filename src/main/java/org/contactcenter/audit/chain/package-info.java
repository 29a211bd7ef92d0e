/**
 * The trail made evidence. Whatever is committed is sealed soon after: numbered center by center
 * and chained by a key that the database does not hold. Once a day the head of each chain leaves
 * the database, signed. Whoever changes, removes or moves an entry by SQL is found out by {@link
 * org.contactcenter.audit.chain.Verifier}.
 */
@NullMarked
package org.contactcenter.audit.chain;

import org.jspecify.annotations.NullMarked;
