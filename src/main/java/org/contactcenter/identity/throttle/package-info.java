/** Slows the guessing of passwords, codes and links. It keeps to the system's clock. */
@NullMarked
package org.contactcenter.identity.throttle;

import org.jspecify.annotations.NullMarked;
