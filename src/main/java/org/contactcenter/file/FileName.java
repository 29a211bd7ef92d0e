package org.contactcenter.file;

/** What a file may be called: one line, no path. */
final class FileName {
  static final String FORM = "(?=.*\\S)[^\\p{Cntrl}/\\\\]{1,200}";

  private FileName() {}
}
