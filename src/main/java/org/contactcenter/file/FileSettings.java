package org.contactcenter.file;

/**
 * What this node takes in.
 *
 * @param maxMegabytes of 1,048,576 bytes, of a single file
 */
public record FileSettings(int maxMegabytes) {
  public static final FileSettings DEFAULT = new FileSettings(20);

  private static final int MOST = 100;

  public FileSettings {
    if (maxMegabytes < 1 || maxMegabytes > MOST) {
      throw new IllegalArgumentException("megabytes, 1 to 100: " + maxMegabytes);
    }
  }

  long maxBytes() {
    return (long) maxMegabytes << 20;
  }
}
