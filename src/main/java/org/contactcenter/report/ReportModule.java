package org.contactcenter.report;

import java.util.List;
import org.contactcenter.report.closure.NoticeModule;

/** What is printed, put together. */
public final class ReportModule {
  private final NoticeModule notices;

  public ReportModule(NoticeModule notices) {
    this.notices = notices;
  }

  public List<Object> resources() {
    return notices.resources();
  }
}
