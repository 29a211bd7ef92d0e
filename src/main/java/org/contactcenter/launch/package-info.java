/**
 * How the service starts: its settings from the environment, the embedded PostgreSQL with its
 * {@link org.contactcenter.launch.DataFolder}, the checks that refuse a start which could not end
 * well ({@link org.contactcenter.launch.StartFailure}), and an orderly stop. Knows no feature.
 */
@NullMarked
package org.contactcenter.launch;

import org.jspecify.annotations.NullMarked;
