/** Contact Center: the case manager for children's contact centers. */
@org.jspecify.annotations.NullMarked
package org.contactcenter;
