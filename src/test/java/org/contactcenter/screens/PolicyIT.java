package org.contactcenter.screens;

import org.contactcenter.testing.browser.Look;
import org.contactcenter.testing.browser.Windows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the policy of the pages must not forbid. */
class PolicyIT {
  private static final String SHOW_A_PAPER =
      """
      () => {
        const pdf = '%PDF-1.4\\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\\n'
          + '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\\n'
          + '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\\n'
          + 'trailer<</Root 1 0 R>>';
        const frame = document.createElement('iframe');
        frame.src = URL.createObjectURL(new Blob([pdf], { type: 'application/pdf' }));
        document.body.append(frame);
      }
      """;

  @RegisterExtension private final Windows windows = new Windows();

  @Test
  void aPaperIsShownInAFrameFromTheBrowsersMemory() {
    var page = windows.open(Look.USUAL).expecting(401).page();
    page.navigate("/sign-in");
    page.evaluate(SHOW_A_PAPER);

    // Chromium shows a paper by a part of its own, which it does not load where that is forbidden.
    page.waitForCondition(
        () ->
            page.frames().stream()
                .anyMatch(frame -> frame.url().startsWith("chrome-extension://")));
  }
}
