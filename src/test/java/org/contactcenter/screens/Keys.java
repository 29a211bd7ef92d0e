package org.contactcenter.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody who has a keyboard and nothing else. */
record Keys(Page page) {
  private static final int PATIENCE = 150;

  /** Goes on from field to field until that one has the focus. */
  Keys to(Locator wanted) {
    assertThat(wanted).isVisible();
    for (int i = 0; i < PATIENCE; i++) {
      if (Boolean.TRUE.equals(wanted.evaluate("it => it === document.activeElement"))) {
        return this;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("The focus does not come to " + wanted);
  }

  Keys type(String words) {
    page.keyboard().type(words);
    return this;
  }

  Keys press(String... keys) {
    for (var key : keys) {
      page.keyboard().press(key);
    }
    return this;
  }
}
