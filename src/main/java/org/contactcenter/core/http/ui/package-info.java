/**
 * Hands out the built user interface: its page with a nonce of its own each time, and the files
 * that the page loads, as they were built.
 */
@NullMarked
package org.contactcenter.core.http.ui;

import org.jspecify.annotations.NullMarked;
