package org.contactcenter.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.referral.ReferralFixture.aChild;
import static org.contactcenter.referral.ReferralFixture.aReferral;
import static org.contactcenter.testing.TestCenter.as;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.testing.browser.Look;
import org.contactcenter.testing.browser.Look.Shade;
import org.contactcenter.testing.browser.Look.Size;
import org.contactcenter.testing.browser.Window;
import org.contactcenter.testing.browser.Windows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A family on its way from the first word about it to its case. */
class ReferralScreenIT {
  @RegisterExtension private final Windows windows = new Windows();

  @BeforeEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  @Test
  void aReferralIsTakenInAndAcceptedByTheKeyboardAloneThoughItsAuthorWasCalledAway() {
    aReferral().withChildren(aChild("Явор", "Клавишев", "2019-03-05")).receivedBy(as("worker"));
    var one = windows.openAs("coordinator", Look.USUAL);
    beginByKeys(one);
    tellTheFamily(one.page());
    one.mustBeSound();

    var other = windows.openAs("coordinator", Look.USUAL).expecting(422);
    finishByKeys(other);
    lookAtTheTwin(other);
    judge(other);
    accept(other);
  }

  @Test
  void whatIsTypedOutlivesALostLineAndAnotherWindow() {
    var one = windows.openAs("coordinator", Look.USUAL.on(Size.TABLET)).expecting(412);
    var page = one.page();
    var form = ReferralForm.open(page, "/referrals/new");
    form.why().fill("They asked by telephone.");
    assertThat(page.getByText("Saved at")).isVisible();
    assertThat(form.why()).isFocused();
    one.connect(false);
    form.why().fill("They asked by telephone, twice.");
    assertThat(page.getByText("Not saved yet").first()).isVisible();
    one.mustBeSound();
    one.connect(true);
    assertThat(page.getByText("Saved at")).isVisible();

    var window = windows.openAs("coordinator", Look.USUAL);
    var other = ReferralForm.open(window.page(), form.path());
    other.why().fill("They wrote.");
    assertThat(window.page().getByText("Saving")).isVisible();
    assertThat(window.page().getByText("Saved at")).isVisible();
    form.why().fill("They came in person.");
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("Somebody else has changed this");
    one.mustBeSound();
    form.button("Save mine over it").click();
    assertThat(page.getByText("Saved at")).isVisible();
    window.page().reload();
    assertThat(other.why()).hasValue("They came in person.");
    other.button("Discard the draft").click();
    other.sure("Discard the draft").click();
    assertThat(window.page()).hasURL(Pattern.compile("/referrals$"));
  }

  @Test
  void aCourtSendsAFamilyAndReadsWhatBecameOfIt() {
    var window = windows.openAs("liaison", Look.USUAL.on(Size.PHONE).in(Shade.DARK));
    var page = window.page();
    var form = ReferralForm.open(page, "/");
    form.link("Refer a family").click();
    form.next();
    assertThat(page.getByText("Fill this in.").first()).isVisible();
    window.mustBeSound();
    form.fillForTheCourt();
    form.button("Send to the center").click();

    assertThat(page.getByText("The center looks at the risk and decides")).isVisible();
    window.mustBeSound();
    var declined = Map.of("reason", "No supervisor speaks the language.");
    ok(as("coordinator").post(form.path() + "/decline", declined), 200);
    page.reload();
    assertThat(page.getByText("No supervisor speaks the language.")).isVisible();
    assertThat(page.getByText("Declined on")).isVisible();
  }

  private static void beginByKeys(Window window) {
    var page = window.page();
    var form = ReferralForm.open(page, "/referrals");
    var keys = new Keys(page);
    keys.to(form.link("Take in a referral")).press("Enter");
    keys.to(form.button("Next")).press("Enter");
    assertThat(page.getByLabel("A court")).isFocused();
    window.mustBeSound();
    keys.press("Space").to(form.box("Court")).press("ArrowDown", "Enter", "Enter");
    keys.to(page.getByLabel("Court case number")).type("keys 7/2026");
    keys.to(page.getByLabel("Order number")).type("7");
    keys.to(page.getByLabel("Date of the order")).type("15/01/2026");
    keys.to(form.why()).type("By keys alone.");
    keys.to(form.button("Next")).press("Enter");
  }

  private static void tellTheFamily(Page page) {
    var keys = new Keys(page);
    var form = new ReferralForm(page);
    keys.to(page.getByLabel("Given name").first()).type("Ана");
    keys.to(page.getByLabel("Family name").first()).type("Клавишева");
    keys.to(page.getByLabel("Given name").last()).type("Петър");
    keys.to(page.getByLabel("Family name").last()).type("Клавишев");
    keys.to(form.button("Next")).press("Enter");
    assertThat(form.part("Children")).isFocused();
    keys.to(page.getByLabel("Given name")).type("Явор");
    keys.to(page.getByLabel("Family name")).type("Клавишев");
    keys.to(page.getByLabel("Birth date")).type("5.3.1999").press("Tab");
    assertThat(page.getByText("Saved at")).isVisible();
  }

  /** Finds the draft elsewhere and goes on; a child of age is refused next to its birth date. */
  private static void finishByKeys(Window window) {
    var page = window.page();
    var form = ReferralForm.open(page, "/referrals");
    var keys = new Keys(page);
    keys.to(form.link("Явор Клавишев, Ана")).press("Enter");
    keys.to(form.step("Safety")).press("Enter");
    assertThat(form.part("Safety")).isFocused();
    keys.to(page.getByLabel("Yes").first()).press("ArrowDown");
    keys.to(page.getByLabel("Yes").last()).press("ArrowDown");
    keys.to(form.button("Next")).press("Enter");
    keys.to(form.box("Kind of contact")).press("ArrowDown", "Enter", "Enter");
    keys.to(form.button("Next")).press("Enter");
    keys.to(form.button("Take in the referral")).press("Enter");
    keys.to(form.button("Children: Child 1, Birth date"));
    window.mustBeSound();

    keys.press("Enter");
    var born = page.getByLabel("Birth date");
    assertThat(born).isFocused();
    assertThat(born).hasAttribute("aria-invalid", "true");
    keys.press("Control+a").type("5.3.2019").press("Tab");
    keys.to(form.step("Check and send")).press("Enter");
    keys.to(form.button("Take in the referral")).press("Enter");
    assertThat(form.heading("Явор Клавишев")).isVisible();
  }

  private static void lookAtTheTwin(Window window) {
    var page = window.page();
    var form = new ReferralForm(page);
    var keys = new Keys(page);
    keys.to(form.link("may be about the same family")).press("Enter");
    assertThat(page.getByText("the same", new Page.GetByTextOptions().setExact(true)).first())
        .isVisible();
    window.mustBeSound();
    keys.to(form.link("Back to the referral")).press("Enter");
  }

  private static void judge(Window window) {
    var page = window.page();
    var form = new ReferralForm(page);
    var keys = new Keys(page);
    keys.to(form.link("Judge the risk")).press("Enter");
    var groups = page.getByRole(AriaRole.RADIOGROUP);
    assertThat(groups.last()).isVisible();
    for (var group : groups.all()) {
      keys.to(group.getByRole(AriaRole.RADIO).first()).press("Space");
    }
    assertThat(page.getByText("The answers come to: green")).isVisible();
    window.mustBeSound();
    keys.to(form.button("Sign the screening")).press("Enter");
  }

  private static void accept(Window window) {
    var page = window.page();
    var form = new ReferralForm(page);
    new Keys(page).to(form.button("Accept")).press("Enter");
    var sure = form.sure("Accept");
    assertThat(sure).isFocused();
    window.mustBeSound();
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/cases/"));
  }
}
