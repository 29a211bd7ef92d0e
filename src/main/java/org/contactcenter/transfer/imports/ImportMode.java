package org.contactcenter.transfer.imports;

/** What becomes of the good rows where others are refused. */
public enum ImportMode {
  /** Nothing is taken in unless every row can be. */
  ALL_OR_NOTHING,
  /** Each row by itself; those refused are told and may be tried again. */
  ROW_BY_ROW
}
