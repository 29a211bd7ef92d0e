/** What features keep of a person, told to that person and of nobody else. */
@NullMarked
package org.contactcenter.party.copy;

import org.jspecify.annotations.NullMarked;
