package org.contactcenter.file;

/** What a file is to the center. */
public enum FileKind {
  COURT_ORDER,
  IDENTITY,
  SIGNED_FORM,
  PHOTO,
  OTHER
}
