package org.contactcenter.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.TestInstance.Lifecycle.PER_CLASS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.contactcenter.core.Language;
import org.contactcenter.screens.Screens.Screen;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.testing.browser.Findings;
import org.contactcenter.testing.browser.Look;
import org.contactcenter.testing.browser.Window;
import org.contactcenter.testing.browser.Windows;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * No screen keeps anybody out, in whatever language, on whatever device: each in every language,
 * with sizes, shades and large text in turn, so that every two of them meet; in the profile {@code
 * soak} all with all.
 */
@TestInstance(PER_CLASS)
class EveryScreenIT {
  private static final List<Language> LANGUAGES = List.of(Language.values());

  private static final boolean WHOLE = Boolean.getBoolean("soak");

  @RegisterExtension private final Windows windows = new Windows();

  private List<Screen> screens = List.of();

  @BeforeAll
  void furnish() {
    TestCenter.clock().reset();
    screens = Screens.all();
  }

  @AfterAll
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  @Test
  void isLookedAt() {
    assertThat(Screens.routes())
        .allSatisfy(
            route ->
                assertThat(screens).as(route).anySatisfy(screen -> isOf(screen, ending(route))));
  }

  private static void isOf(Screen screen, Pattern route) {
    assertThat(screen.route()).matches(route);
  }

  /** Parts that stand for a record are called by other names there. */
  private static Pattern ending(String route) {
    return Pattern.compile(".*" + route.replaceAll(":\\w+", ":\\\\w+") + "(\\?.*)?");
  }

  @Test
  void isSound() {
    Map<String, Window> open = new HashMap<>();
    screens.forEach(screen -> open.computeIfAbsent(screen.username(), this::openAs));
    var unsound = new ArrayList<String>();
    for (int turn = 0; turn < screens.size(); turn++) {
      var screen = screens.get(turn);
      var window = open.get(screen.username());
      var looks = looks(turn);
      show(window, screen, looks.get(0));
      for (var look : looks) {
        window.turn(look);
        unsound.addAll(findings(window, screen, look));
      }
    }
    assertThat(unsound).isEmpty();
  }

  /** Each screen is opened in another language than the one before, and meets all of them. */
  private static List<Look> looks(int turn) {
    var looks = new ArrayList<Look>();
    for (int step = 0; step < LANGUAGES.size(); step++) {
      var language = LANGUAGES.get((turn + step) % LANGUAGES.size());
      if (WHOLE) {
        Look.all().filter(look -> look.language() == language).forEach(looks::add);
      } else {
        looks.add(Look.inTurn(language, turn));
      }
    }
    return looks;
  }

  private Window openAs(String username) {
    var window =
        username.isEmpty() ? windows.open(Look.USUAL) : windows.openAs(username, Look.USUAL);
    return window.open(username.isEmpty() ? "/sign-in" : "/");
  }

  /** It is come to by its address. */
  private static void show(Window window, Screen screen, Look look) {
    window.turn(look);
    try {
      window.open(screen.address());
    } catch (AssertionError missing) {
      throw new AssertionError("%s, %s".formatted(screen, look), missing);
    }
  }

  private static List<String> findings(Window window, Screen screen, Look look) {
    var found = Findings.of(window.page());
    return Stream.concat(found.barriers().stream(), found.overflows().stream())
        .map(line -> "%s, %s: %s".formatted(screen, look, line))
        .toList();
  }
}
