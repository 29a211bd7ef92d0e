package org.contactcenter.testing.browser;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The windows of one test, to be registered as an extension: closed after it, and what any of them
 * complained of fails the test.
 */
public final class Windows implements AfterEachCallback {
  private final List<Window> open = new ArrayList<>();

  /** A window on the application under test, with nobody signed in; nothing is loaded yet. */
  public Window open(Look look) {
    return openOn(TestCenter.address(), look);
  }

  /** The same on another service. */
  public Window openOn(URI address, Look look) {
    var window = new Window(look, address);
    open.add(window);
    return window;
  }

  /** A window in which this user of {@link TestCenter} is signed in. */
  public Window openAs(String username, Look look) {
    var window = open(look);
    window.signIn(username, TestCenter.PASSWORD);
    return window;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    context.getExecutionException().ifPresent(this::tellWhatIsShown);
    var complaints = closeQuietly();
    if (!complaints.isEmpty() && context.getExecutionException().isEmpty()) {
      throw new AssertionError("The browser complains:\n" + String.join("\n", complaints));
    }
  }

  /** What went wrong is seen on the screens, which are gone afterwards. */
  private void tellWhatIsShown(Throwable failure) {
    open.forEach(window -> failure.addSuppressed(new AssertionError(window.shown())));
  }

  /** Closes all, and answers what they complained of. */
  List<String> closeQuietly() {
    var complaints = new ArrayList<String>();
    open.forEach(window -> complaints.addAll(window.close()));
    open.clear();
    return complaints;
  }
}
