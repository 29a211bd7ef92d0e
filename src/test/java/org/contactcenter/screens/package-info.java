/** The user interface on the application under test, as the people of each role meet it. */
@NullMarked
package org.contactcenter.screens;

import org.jspecify.annotations.NullMarked;
