/** What is left of a person once their time is over: a role in the numbers, and no name. */
@NullMarked
package org.contactcenter.party.anonymity;

import org.jspecify.annotations.NullMarked;
