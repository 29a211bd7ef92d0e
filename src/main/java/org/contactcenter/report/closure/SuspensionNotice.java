package org.contactcenter.report.closure;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the written notice of a pause says to one addressee. It has no place for the reason, which
 * may be what keeps one side safe from the other.
 *
 * @param conditions on which the service goes on, in words for every addressee
 * @param reviewOn the day by which it is looked at again
 */
record SuspensionNotice(
    Heading heading, Optional<String> conditions, Optional<LocalDate> reviewOn) {}
