/**
 * Messages that leave by mail. Whoever does a deed that somebody is to hear of puts a {@link
 * org.contactcenter.notification.Letter} into the {@link org.contactcenter.notification.Outbox}, in
 * the same transaction; a job sends it once that has been committed. See decision 0090.
 */
@NullMarked
package org.contactcenter.notification;

import org.jspecify.annotations.NullMarked;
