package org.contactcenter.report.paper;

/** What stands around the text of one document. */
public record Sheet(Letterhead letterhead, Paper.Title title, Words words) {}
