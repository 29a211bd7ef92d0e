package org.contactcenter.file;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The only types of content that are taken in. */
public enum FileType {
  PDF(MediaTypes.PDF, true),
  PNG(MediaTypes.PNG, true),
  JPEG(MediaTypes.JPEG, true),
  TIFF(MediaTypes.TIFF, true),
  ODT(MediaTypes.ODT, false),
  DOCX(MediaTypes.DOCX, false);

  private final String mediaType;
  private final boolean showable;

  FileType(String mediaType, boolean showable) {
    this.mediaType = mediaType;
    this.showable = showable;
  }

  /** The one of that media type; empty for any that is not taken in. */
  static Optional<FileType> of(String mediaType) {
    return Arrays.stream(values()).filter(type -> type.mediaType.equals(mediaType)).findFirst();
  }

  public String mediaType() {
    return mediaType;
  }

  /** Whether a browser may show it rather than save it. */
  boolean isShowable() {
    return showable;
  }

  /** What a file of it is called at the end. */
  String extension() {
    return name().toLowerCase(Locale.ROOT);
  }
}
