/**
 * What is written of a person, read and corrected. Nothing is overwritten without a trace: each
 * former version stays, with who corrected it, when and why.
 */
@NullMarked
package org.contactcenter.party.correction;

import org.jspecify.annotations.NullMarked;
