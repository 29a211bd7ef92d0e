/**
 * Records of another system taken in: a table is uploaded, its columns are mapped to the fields of
 * a referral, a case or a visit, every row is tried, and then all or each is taken in by the use
 * cases that the API has, a job going on where it was whatever node dies.
 */
@NullMarked
package org.contactcenter.transfer.imports;

import org.jspecify.annotations.NullMarked;
