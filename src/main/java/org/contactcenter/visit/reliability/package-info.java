/**
 * How far each party keeps to what was agreed: who called visits off or had them moved, how long
 * before, and who stayed away. Figures and flags only; what follows from them people decide.
 */
@NullMarked
package org.contactcenter.visit.reliability;

import org.jspecify.annotations.NullMarked;
