package org.contactcenter.testing;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Sets the shared application's clock back before each class of tests, so that none depends on
 * where another has left it. Found by JUnit itself, for all classes.
 */
public final class EachClassAtTheStart implements BeforeAllCallback {
  @Override
  public void beforeAll(ExtensionContext context) {
    TestClock.ofTheRun().reset();
  }
}
