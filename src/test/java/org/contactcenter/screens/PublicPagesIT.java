package org.contactcenter.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.core.Language;
import org.contactcenter.referral.application.ApplicationFixture;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.testing.browser.Look;
import org.contactcenter.testing.browser.Look.Size;
import org.contactcenter.testing.browser.Window;
import org.contactcenter.testing.browser.Windows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What families open without an account, on a phone that somebody else may look at. */
class PublicPagesIT {
  @RegisterExtension private final Windows windows = new Windows();

  @BeforeEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  @AfterEach
  void forgetTries() {
    ApplicationFixture.forgetTries();
  }

  @ParameterizedTest
  @EnumSource(names = {"BG", "TR"})
  void aParentAppliesFollowsItAndTakesItBack(Language language) {
    var window = onPhone(language);
    var page = window.page();
    page.navigate("/apply");
    var application = new ApplicationPages(window, language);
    application.begin();
    application.chooseTheCenter();
    application.tellOneself("you.visiting", "Стоян", "Димитров");
    application.tellOfTheChild("31");
    assertThat(application.fault("fault.noDate")).isVisible();
    window.mustBeSound();
    application.tellOfTheChild("28");
    application.tellTheRest();
    application.send();

    var words = Sentences.of(language, "public");
    var reference = application.code(0);
    var secret = application.code(1);
    page.getByRole(AriaRole.LINK, named(words, "toStatus")).click();
    ask(page, words, reference.toLowerCase(Locale.ROOT), secret);
    assertThat(heading(page, words, "status.standing.INCOMPLETE")).isVisible();
    button(page, words, "status.withdraw").click();
    var asked = page.getByRole(AriaRole.DIALOG);
    asked.getByRole(AriaRole.BUTTON).last().click();
    assertThat(heading(page, words, "status.standing.WITHDRAWN")).isVisible();
    window.mustBeSound();
  }

  @Test
  void aWrongCodeIsToldAndNothingElse() {
    var window = onPhone(Language.LT).expecting(422);
    var page = window.page();
    page.navigate("/status");
    ask(page, Sentences.of(Language.LT, "public"), "AAAAA-BBBBB", "CCCCC");

    assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
    window.mustBeSound();
  }

  @Test
  void theOtherParentJoinsByTheInvitationWhichLeavesTheAddress() {
    var first = ApplicationFixture.apply(ApplicationFixture.mothers());
    var window = onPhone(Language.BG).expecting(422);
    var page = window.page();
    page.navigate("/join#" + first.text("invitation"));
    var application = new ApplicationPages(window, Language.BG);
    application.begin();
    assertThat(page).hasURL(TestCenter.address() + "/join");
    application.tellOneself("you.visiting", "Стоян", "Димитров");
    application.tellOfTheChild("28");
    application.tellTheRest();
    application.send();

    assertThat(page.locator("code")).hasCount(2);
    page.navigate("/apply");
    page.navigate("/join#" + first.text("invitation"));
    assertThat(heading(page, Sentences.of(Language.BG, "public"), "join.notValid")).isVisible();
  }

  @Test
  void aTextIsSignedOnceAndItsLinkSaysWhyItNoLongerOpens() {
    var address = link();
    var words = Sentences.of(Language.HU, "public");
    var window = onPhone(Language.HU).expecting(422);
    var page = window.page();
    page.navigate(address);
    assertThat(heading(page, words, "sign.titles.SERVICE_AGREEMENT")).isVisible();
    assertThat(page).hasURL(TestCenter.address() + "/sign");
    assertThat(page.locator("article")).containsText("10.");
    window.mustBeSound();

    page.getByRole(AriaRole.TEXTBOX).fill("Мария Д.");
    button(page, words, "sign.submit").click();
    assertThat(heading(page, words, "sign.done")).isVisible();
    assertThat(page.getByText("Мария Д.")).isVisible();
    window.mustBeSound();

    page.navigate("/apply");
    page.navigate(address);
    assertThat(page.getByText(words.get("sign.reason.signed"))).isVisible();
  }

  @Test
  void whoLeavesAtOnceLeavesNothing() {
    var words = Sentences.of(Language.BG, "public");
    for (var way : new String[] {"button", "key"}) {
      var window = onPhone(Language.BG);
      var page = window.page();
      page.route("https://*.wikipedia.org/**", PublicPagesIT::elsewhere);
      page.navigate("/status");
      page.getByRole(AriaRole.TEXTBOX).first().fill("АБВ");
      assertThat(page.evaluate("() => localStorage.length + sessionStorage.length")).isEqualTo(0);
      assertThat(page.context().cookies()).isEmpty();

      leave(page, words, way);
      page.waitForURL("https://bg.wikipedia.org/");
      page.goBack();

      assertThat(page.url()).isEqualTo("about:blank");
    }
  }

  private static void leave(Page page, Sentences words, String way) {
    if (way.equals("button")) {
      button(page, words, "exit.leave").click();
      return;
    }
    for (int presses = 0; presses < 3; presses++) {
      page.keyboard().press("Escape");
    }
  }

  private static void elsewhere(Route route) {
    route.fulfill(
        new Route.FulfillOptions().setContentType("text/html").setBody("<title>A</title>"));
  }

  private static String link() {
    var family = CaseFixture.courtCase();
    var request = Map.of("personId", family.mother(), "purpose", "SERVICE_AGREEMENT");
    var made = CaseFixture.coordinator().post(family.path() + "/signing-links", request);
    var url = URI.create(made.text("url"));
    return url.getPath() + "#" + url.getFragment();
  }

  private static void ask(Page page, Sentences words, String reference, String secret) {
    page.getByRole(AriaRole.TEXTBOX, named(words, "status.reference")).fill(reference);
    page.getByRole(AriaRole.TEXTBOX, named(words, "status.secret")).fill(secret);
    button(page, words, "status.look").click();
  }

  private Window onPhone(Language language) {
    return windows.open(Look.USUAL.in(language).on(Size.PHONE));
  }

  private static Locator button(Page page, Sentences words, String key) {
    return page.getByRole(AriaRole.BUTTON, named(words, key));
  }

  private static Locator heading(Page page, Sentences words, String key) {
    return page.getByRole(AriaRole.HEADING, named(words, key));
  }

  private static Page.GetByRoleOptions named(Sentences words, String key) {
    return new Page.GetByRoleOptions().setName(words.get(key));
  }
}
