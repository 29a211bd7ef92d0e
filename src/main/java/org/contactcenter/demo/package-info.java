/**
 * The demonstration: a center like the first one this is built for, with families in every state.
 * Made by the service's own use cases on a moving clock, so it is also a proof of them.
 */
@NullMarked
package org.contactcenter.demo;

import org.jspecify.annotations.NullMarked;
