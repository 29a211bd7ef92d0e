/**
 * What a report to a court says: gathered from the record, made into what each reader may have of
 * it, and set as pages.
 */
@NullMarked
package org.contactcenter.report.court.content;

import org.jspecify.annotations.NullMarked;
