package org.contactcenter.report.court.wording;

import org.contactcenter.core.Language;

/**
 * A word that may be an opinion.
 *
 * @param section of the report in which it stands, such as {@code summary}
 * @param word as it stands there
 * @param at its place in the section's text, in characters from 0
 * @param language in whose list it was found
 */
public record Hint(String section, String word, int at, Language language) {}
