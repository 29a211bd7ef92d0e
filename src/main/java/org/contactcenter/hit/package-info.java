/**
 * What befalls visits that were agreed when something they rest on is taken away: a day, a room, a
 * supervisor, the family's consent. Whoever takes it away says so here, and says what is to become
 * of the visits; whoever plans visits keeps them ({@link org.contactcenter.hit.VisitKeeper}), so
 * that none is left behind without anybody noticing.
 */
@NullMarked
package org.contactcenter.hit;

import org.jspecify.annotations.NullMarked;
