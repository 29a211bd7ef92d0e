package org.contactcenter.center.logo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures as a center may upload them. */
public final class Pictures {
  private Pictures() {}

  /** A disc on a ground that shines through. */
  public static byte[] png(int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    paint(image, new Color(0x1F, 0x7A, 0x5C, 180));
    return bytes(image, "png");
  }

  public static byte[] jpeg(int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    paint(image, Color.ORANGE);
    return bytes(image, "jpeg");
  }

  static byte[] gif() {
    return bytes(new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB), "gif");
  }

  /** A logo as it is kept. */
  public static Logo logo() {
    var png = png(600, 200);
    return new Logo(LogoType.PNG, png, Picture.of(png).printed(), 1);
  }

  private static void paint(BufferedImage image, Color color) {
    var canvas = image.createGraphics();
    canvas.setColor(color);
    canvas.fillOval(2, 2, image.getWidth() - 4, image.getHeight() - 4);
    canvas.dispose();
  }

  private static byte[] bytes(BufferedImage image, String format) {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
