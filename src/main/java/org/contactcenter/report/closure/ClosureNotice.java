package org.contactcenter.report.closure;

import org.contactcenter.casefile.ClosureReason;

/**
 * What the written notice of a closure says to one addressee. It names nobody else, and has no
 * place for the summary: a letter to one side must not tell it anything of the other.
 */
record ClosureNotice(Heading heading, ClosureReason reason) {}
