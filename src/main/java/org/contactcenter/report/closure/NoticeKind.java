package org.contactcenter.report.closure;

/** What a notice tells of. */
public enum NoticeKind {
  CLOSURE,
  SUSPENSION
}
