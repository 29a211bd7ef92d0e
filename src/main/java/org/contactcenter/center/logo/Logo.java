package org.contactcenter.center.logo;

/**
 * The picture at the head of a center's paper.
 *
 * @param uploaded as it came in
 * @param printed the same as an opaque PNG in red, green and blue, without whatever else the file
 *     held, and no larger than paper shows
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Logo(LogoType type, byte[] uploaded, byte[] printed, int version) {}
