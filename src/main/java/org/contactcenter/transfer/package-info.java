/**
 * What leaves the service as a whole and what comes into it as a whole: lists as tables, a case as
 * one archive, and records of another system.
 */
@NullMarked
package org.contactcenter.transfer;

import org.jspecify.annotations.NullMarked;
