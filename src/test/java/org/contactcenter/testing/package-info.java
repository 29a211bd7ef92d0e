/**
 * The harness: one real application on one real PostgreSQL for the whole test run, and a client
 * that speaks to it over HTTP.
 */
@NullMarked
package org.contactcenter.testing;

import org.jspecify.annotations.NullMarked;
