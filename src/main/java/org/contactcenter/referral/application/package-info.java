/**
 * The public door at which parents apply by themselves, each apart: the first gets a secret and an
 * invitation for the other, and nothing is processed until both have applied. What the one tells
 * the other never learns, nor whether the other has taken it back: only that the application is
 * complete.
 *
 * <p>Words: {@link org.contactcenter.referral.application.Application} is what one parent tells.
 */
@NullMarked
package org.contactcenter.referral.application;

import org.jspecify.annotations.NullMarked;
