/** What people are sent that lets them in at the public doors: links and invitations. */
@NullMarked
package org.contactcenter.telling.door;

import org.jspecify.annotations.NullMarked;
