/**
 * A case as one archive, for those who answer for it: what the API shows its reader of the case, as
 * JSON, and the documents of the case as they are printed and kept. It is made of the API's own
 * answers, so that nothing is in it that its reader could not fetch one by one.
 */
@NullMarked
package org.contactcenter.transfer.archive;

import org.jspecify.annotations.NullMarked;
