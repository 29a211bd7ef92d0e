package org.contactcenter.core.sheet;

import java.util.Set;

/** What a list may leave as, beside JSON. */
public final class TableTypes {
  /** RFC 4180, in UTF-8. */
  public static final String CSV = "text/csv";

  /** A workbook of Office Open XML, ISO/IEC 29500. */
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  public static final Set<String> ALL = Set.of(CSV, XLSX);

  private TableTypes() {}
}
