/**
 * How fast the service is, measured over HTTP against the very statements it sends, sent by bare
 * prepared JDBC: no tests, started by hand, see src/docs/performance.md. A model family is made by
 * the service itself and copied by SQL as often as wanted; one request of each kind is recorded
 * many times over, and the recordings are sent again with fresh values.
 */
@NullMarked
package org.contactcenter.speed;

import org.jspecify.annotations.NullMarked;
