/** In what words, and when: what a center chooses of its messages. */
@NullMarked
package org.contactcenter.telling.wording;

import org.jspecify.annotations.NullMarked;
