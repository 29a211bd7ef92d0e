package org.contactcenter.testing.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.stream.IntStream;
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

    private boolean isTouched() {
      return this != DESKTOP;
    }
  }

  /** Whether they look at it by day or by night. */
  public enum Shade {
    LIGHT,
    DARK
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

  /** Each language once, on one size after the other, by day and by night. */
  public static Stream<Look> inTurn() {
    return IntStream.range(0, LANGUAGES.size())
        .mapToObj(
            i ->
                USUAL
                    .in(LANGUAGES.get(i))
                    .on(SIZES.get(i % SIZES.size()))
                    .in(SHADES.get(i % SHADES.size())));
  }

  NewContextOptions options() {
    return new NewContextOptions()
        .setLocale(language.tag())
        .setTimezoneId("America/St_Johns")
        .setViewportSize(size.width, size.height)
        .setHasTouch(size.isTouched())
        .setColorScheme(shade == Shade.DARK ? ColorScheme.DARK : ColorScheme.LIGHT)
        .setReducedMotion(ReducedMotion.REDUCE);
  }
}
