package org.contactcenter.testing.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.stream.Stream;
import org.contactcenter.core.Language;

/**
 * How somebody meets the interface.
 *
 * @param language what their browser asks for
 * @param largeText whether their text is twice as large as usual
 */
public record Look(Language language, Size size, Shade shade, boolean largeText) {

  private static final List<Language> LANGUAGES = List.of(Language.values());
  private static final List<Size> SIZES = List.of(Size.values());
  private static final List<Shade> SHADES = List.of(Shade.values());

  /** In English, at a desk, by day. */
  public static final Look USUAL = new Look(Language.EN, Size.DESKTOP, Shade.LIGHT, false);

  /** Widths and heights in pixels; {@code NARROW} is what WCAG asks a page to fit into. */
  public enum Size {
    DESKTOP(1280, 800),
    TABLET(820, 1180),
    PHONE(390, 844),
    NARROW(320, 640);

    private final int width;
    private final int height;

    Size(int width, int height) {
      this.width = width;
      this.height = height;
    }

    int width() {
      return width;
    }

    int height() {
      return height;
    }

    private boolean isTouched() {
      return this != DESKTOP;
    }
  }

  /** Whether they look at it by day or by night. */
  public enum Shade {
    LIGHT,
    DARK;

    ColorScheme scheme() {
      return this == DARK ? ColorScheme.DARK : ColorScheme.LIGHT;
    }
  }

  public Look in(Language other) {
    return new Look(other, size, shade, largeText);
  }

  public Look on(Size other) {
    return new Look(language, other, shade, largeText);
  }

  public Look in(Shade other) {
    return new Look(language, size, other, largeText);
  }

  public Look withLargeText() {
    return new Look(language, size, shade, true);
  }

  /** Every language on every size, in both shades. */
  public static Stream<Look> all() {
    return LANGUAGES.stream()
        .flatMap(language -> SIZES.stream().map(USUAL.in(language)::on))
        .flatMap(look -> SHADES.stream().map(look::in));
  }

  /**
   * The look of a turn in a language, so that in the course of the turns every size, shade and size
   * of text meets every language, and in that of the languages every turn. Large text goes with any
   * width but the narrowest: that is what a large text makes of a usual one.
   */
  public static Look inTurn(Language language, int turn) {
    int step = LANGUAGES.indexOf(language) + turn;
    var size = SIZES.get(step % SIZES.size());
    var shade = SHADES.get((step / SIZES.size() + turn) % SHADES.size());
    boolean large = (step + turn) % LANGUAGES.size() == 0 && size != Size.NARROW;
    return new Look(language, size, shade, large);
  }

  NewContextOptions options() {
    return new NewContextOptions()
        .setLocale(language.tag())
        .setTimezoneId("America/St_Johns")
        .setViewportSize(size.width, size.height)
        .setHasTouch(size.isTouched())
        .setColorScheme(shade.scheme())
        .setReducedMotion(ReducedMotion.REDUCE);
  }
}
