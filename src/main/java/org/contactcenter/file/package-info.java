/**
 * Files that were uploaded to a case or an incident: orders, identity papers, signed forms, photos.
 * What they are is told by their content, not by their name; they lie in the database in parts that
 * are sealed by the key of their case, and nobody reads them once that is deleted.
 */
@NullMarked
package org.contactcenter.file;

import org.jspecify.annotations.NullMarked;
