/**
 * The user interface as people meet it: Debian's Chromium, driven by Playwright, on the application
 * under test. A test opens windows, each a browser of its own without anybody's cookies; whatever a
 * window complains of fails the test.
 */
@NullMarked
package org.contactcenter.testing.browser;

import org.jspecify.annotations.NullMarked;
