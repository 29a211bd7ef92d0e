package org.contactcenter.transfer.archive;

import java.util.List;

/**
 * What is in the archive of a case, as paths of the API. Contact data are not: they are opened
 * field by field at one address, by those who have the right to, and travel in no file. Nor is what
 * is only derived (readiness, what still stands before closing), how to reach representatives,
 * links that open something, and what other paths have already.
 */
final class Contents {
  /** Lists and single records under a case, in the order of the archive. */
  static final List<String> OF_CASE =
      List.of(
          "cases/{id}/parties",
          "cases/{id}/orders",
          "cases/{id}/restrictions",
          "cases/{id}/screenings",
          "cases/{id}/safety-plan/versions",
          "cases/{id}/staffing",
          "cases/{id}/interviews",
          "cases/{id}/agreements",
          "cases/{id}/consents",
          "cases/{id}/assignments",
          "cases/{id}/conflicts-of-interest",
          "cases/{id}/reviews",
          "cases/{id}/progress",
          "cases/{id}/outcomes",
          "cases/{id}/refusals",
          "cases/{id}/suspensions",
          "cases/{id}/legal-holds",
          "cases/{id}/reliability",
          "cases/{id}/plans",
          "cases/{id}/messages",
          "cases/{id}/report-requests",
          "cases/{id}/timeline");

  /** Under each visit. */
  static final List<String> OF_VISIT = List.of("visits/{id}/notes");

  /** Under each incident. */
  static final List<String> OF_INCIDENT =
      List.of("incidents/{id}/follow-ups", "incidents/{id}/holds", "incidents/{id}/deadlines");

  /** Lists under a case that are not in the archive, or stand there in other forms. */
  static final List<String> ELSEWHERE =
      List.of(
          "cases/{id}/notices",
          "cases/{id}/files",
          "cases/{id}/reports",
          "cases/{id}/closure",
          "cases/{id}/readiness",
          "cases/{id}/door-rules",
          "cases/{id}/safety-plan",
          "cases/{id}/progress/standing",
          "cases/{id}/representatives",
          "cases/{id}/signing-links",
          "cases/{id}/attendance.pdf",
          "cases/{id}/form.pdf",
          "cases/{id}/reports.pdf",
          "cases/{id}/export.zip");

  private Contents() {}

  /** What the entry is called: the last part of the path, or what stands above it as well. */
  static String entry(String path) {
    return path.replaceFirst("^[a-z]+/\\{id}/", "").replace('/', '-') + ".json";
  }
}
