package org.contactcenter.center.logo;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.contactcenter.core.Problem;

/** A picture that was looked into: what it is, its content tells. */
record Picture(LogoType type, BufferedImage image) {
  static final int SMALLEST = 16;
  static final int LARGEST = 3000;

  /** What a printer of 600 dots an inch can show in the room that a logo has. */
  private static final int PRINTED_WIDTH = 1200;

  private static final int PRINTED_HEIGHT = 480;

  /**
   * Throws a {@link Problem}: {@code logo-type} for what is no PNG or JPEG, or a broken one; {@code
   * logo-size} where a side has too few or too many pixels, before any is unpacked.
   */
  static Picture of(byte[] bytes) {
    try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      return read(stream);
    } catch (Problem refusal) {
      throw refusal;
    } catch (IOException | RuntimeException broken) {
      throw Problem.rule("logo-type");
    }
  }

  private static Picture read(ImageInputStream stream) throws IOException {
    for (Iterator<ImageReader> readers = ImageIO.getImageReaders(stream); readers.hasNext(); ) {
      var reader = readers.next();
      try {
        var type = LogoType.of(reader.getFormatName());
        if (type.isPresent()) {
          reader.setInput(stream, true, true);
          requireSize(reader.getWidth(0), reader.getHeight(0));
          return new Picture(type.get(), reader.read(0));
        }
      } finally {
        reader.dispose();
      }
    }
    throw Problem.rule("logo-type");
  }

  private static void requireSize(int width, int height) {
    if (Math.min(width, height) < SMALLEST || Math.max(width, height) > LARGEST) {
      throw Problem.rule("logo-size", SMALLEST, LARGEST);
    }
  }

  /** As it is printed: on white, since PDF/A-1 knows nothing that shines through. */
  byte[] printed() {
    var scale =
        Math.min(
            1.0,
            Math.min(
                (double) PRINTED_WIDTH / image.getWidth(),
                (double) PRINTED_HEIGHT / image.getHeight()));
    var width = Math.max(1, (int) Math.round(image.getWidth() * scale));
    var height = Math.max(1, (int) Math.round(image.getHeight() * scale));
    var opaque = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var canvas = opaque.createGraphics();
    canvas.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    canvas.drawImage(image, 0, 0, width, height, Color.WHITE, null);
    canvas.dispose();
    return png(opaque);
  }

  private static byte[] png(BufferedImage opaque) {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(opaque, "png", bytes);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return bytes.toByteArray();
  }
}
