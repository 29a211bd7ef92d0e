/**
 * Everything that can go wrong, as {@code application/problem+json} (RFC 9457) in the caller's
 * language: our own problems, and what Jersey, Jackson, the validator, PostgreSQL and Jetty refuse.
 */
@NullMarked
package org.contactcenter.core.http.problem;

import org.jspecify.annotations.NullMarked;
