package org.contactcenter.notification;

/**
 * A calendar object that goes with a message (RFC 6047).
 *
 * @param method of iTIP, such as {@code REQUEST}; what the text itself names
 * @param text iCalendar, folded, with lines that end in CRLF
 */
public record CalendarPart(String method, String text) {}
