/**
 * How the service speaks HTTP, whatever the feature: problems, pages, versions and conditions,
 * strict JSON, limits, security headers and the OpenAPI document.
 */
@NullMarked
package org.contactcenter.core.http;

import org.jspecify.annotations.NullMarked;
