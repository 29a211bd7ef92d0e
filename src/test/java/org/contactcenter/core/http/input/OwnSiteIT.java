package org.contactcenter.core.http.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.Api;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser sends because a page of another site made it. */
class OwnSiteIT {
  private static final Map<String, String> LOGIN =
      Map.of("username", "worker", "password", TestCenter.PASSWORD);

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site", "anything"})
  void noPageOfAnotherSiteChangesOrReadsAnything(String site) {
    var foreign = browser().with("Sec-Fetch-Site", site);

    for (var answer :
        List.of(
            foreign.post("/sessions", LOGIN),
            foreign.delete("/sessions/current"),
            foreign.get("/me"),
            foreign.with("Sec-Fetch-Mode", "no-cors").get("/cases"),
            foreign.with("Sec-Fetch-Mode", "cors").get("/nothing"),
            foreign.with("Sec-Fetch-Mode", "navigate").post("/sessions", LOGIN),
            foreign
                .with("Sec-Fetch-Mode", "navigate")
                .with("Sec-Fetch-Dest", "iframe")
                .get("/me"))) {
      assertRefused(answer);
    }
  }

  @Test
  void aLinkOfAnotherSiteMayBeFollowed() {
    var link =
        browser()
            .with("Sec-Fetch-Site", "cross-site")
            .with("Sec-Fetch-Mode", "navigate")
            .with("Sec-Fetch-Dest", "document");

    assertThat(link.get("/me").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"same-origin", "none"})
  void ourOwnPagesAndTheReadersOwnDoingAreLetIn(String site) {
    assertThat(browser().with("Sec-Fetch-Site", site).get("/me").status()).isEqualTo(200);
    var ours = browser().with("Sec-Fetch-Site", site).with("X-Requested-With", "contact-center");
    assertThat(ours.delete("/sessions/current").status()).isEqualTo(204);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "null",
        "http://localhost",
        "http://localhost:1",
        "http://localhost.evil.example",
        "not an origin"
      })
  void noForeignOriginSignsInOrChangesAnything(String origin) {
    assertRefused(TestCenter.nobody().with("Origin", origin).post("/sessions", LOGIN));
    var browser = browser().with("Origin", origin).with("X-Requested-With", "contact-center");
    assertRefused(browser.delete("/sessions/current"));
  }

  @Test
  void theOwnOriginDoes() {
    var own = TestCenter.address().toString();
    assertThat(TestCenter.nobody().with("Origin", own).post("/sessions", LOGIN).status())
        .isEqualTo(201);
  }

  @Test
  void aProgramWithItsTokenIsNoBrowser() {
    var program = TestCenter.as("worker").with("Origin", "https://app.example");
    assertThat(program.get("/me").status()).isEqualTo(200);
  }

  private static Api browser() {
    var opened = TestCenter.nobody().post("/sessions", LOGIN);
    return TestCenter.nobody().with("Cookie", opened.header("Set-Cookie").split(";", 2)[0]);
  }

  private static void assertRefused(Answer answer) {
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.problem()).isEqualTo("cross-site");
  }
}
