/** What is let in: sizes, characters, bodies and parameters, checked alike for every endpoint. */
@NullMarked
package org.contactcenter.core.http.input;

import org.jspecify.annotations.NullMarked;
