/** Puts the HTTP side together: what every answer carries, and the pages for people. */
@NullMarked
package org.contactcenter.core.http.serve;

import org.jspecify.annotations.NullMarked;
