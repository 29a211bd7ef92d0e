/**
 * Documents that stay byte for byte as they were made, until their case is anonymised: then the key
 * they are sealed by is deleted, and only their hash tells that they were.
 */
@NullMarked
package org.contactcenter.casefile.frozen;

import org.jspecify.annotations.NullMarked;
