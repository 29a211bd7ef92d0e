/** Where the words of our languages may be parted at the end of a line. */
@NullMarked
package org.contactcenter.report.paper.hyphenation;

import org.jspecify.annotations.NullMarked;
