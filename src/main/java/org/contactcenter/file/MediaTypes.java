package org.contactcenter.file;

/** The types of content that leave, as HTTP calls them. */
final class MediaTypes {
  static final String PDF = "application/pdf";
  static final String PNG = "image/png";
  static final String JPEG = "image/jpeg";
  static final String TIFF = "image/tiff";
  static final String ODT = "application/vnd.oasis.opendocument.text";
  static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private MediaTypes() {}
}
