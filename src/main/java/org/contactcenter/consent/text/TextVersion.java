package org.contactcenter.consent.text;

/**
 * A text in one version and language; never changed, for people have signed it.
 *
 * @param language BCP 47 tag
 */
public record TextVersion(TextPurpose purpose, int version, String language, String body) {}
