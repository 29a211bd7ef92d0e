/**
 * How a center makes its reports to courts: whether a second person looks, and what they warn of.
 */
@NullMarked
package org.contactcenter.report.court.setting;

import org.jspecify.annotations.NullMarked;
