/**
 * What somebody is typing and has not sent yet, kept on the server so that neither a lost
 * connection nor a closed window loses it, and nothing stays on the computer. A draft is its user's
 * alone; it is no record, and proves nothing.
 */
@NullMarked
package org.contactcenter.draft;

import org.jspecify.annotations.NullMarked;
