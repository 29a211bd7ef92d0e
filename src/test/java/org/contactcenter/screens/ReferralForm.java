package org.contactcenter.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.contactcenter.testing.TestCenter;

/** The form in which a family is referred, as a person finds its parts. */
record ReferralForm(Page page) {
  /** Opens a screen and waits for its title. */
  static ReferralForm open(Page page, String path) {
    page.navigate(path);
    var form = new ReferralForm(page);
    assertThat(form.heading("")).isVisible();
    return form;
  }

  /** The address after the host. */
  String path() {
    return page.url().substring(TestCenter.address().toString().length());
  }

  Locator why() {
    return page.getByLabel("Why");
  }

  Locator heading(String name) {
    return page.getByRole(AriaRole.HEADING, named(name).setLevel(1));
  }

  /** The heading of a step. */
  Locator part(String name) {
    return page.getByRole(AriaRole.HEADING, named(name).setLevel(2));
  }

  Locator link(String name) {
    return page.locator("main").getByRole(AriaRole.LINK, within(name)).first();
  }

  Locator box(String name) {
    return page.getByRole(AriaRole.COMBOBOX, named(name).setExact(true));
  }

  Locator step(String name) {
    return page.getByRole(AriaRole.NAVIGATION, named("Steps"))
        .getByRole(AriaRole.BUTTON, within(name));
  }

  Locator button(String name) {
    return page.locator("main").getByRole(AriaRole.BUTTON, within(name).setExact(true));
  }

  /** What is pressed in the window that asks once. */
  Locator sure(String name) {
    return page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, within(name).setExact(true));
  }

  void next() {
    button("Next").click();
  }

  /** All that a court's liaison says of a family. */
  void fillForTheCourt() {
    page.getByLabel("Court case number").fill("liaison 8/2026");
    page.getByLabel("Order number").fill("8");
    page.getByLabel("Date of the order").fill("15/01/2026");
    why().fill("The court asks.");
    next();
    for (int i = 0; i < 2; i++) {
      page.getByLabel("Given name").nth(i).fill("Given " + i);
      page.getByLabel("Family name").nth(i).fill("Family " + i);
    }
    next();
    assertThat(part("Children")).isVisible();
    page.getByLabel("Given name").fill("Child");
    page.getByLabel("Family name").fill("Family");
    page.getByLabel("Birth date").fill("05/03/2019");
    next();
    page.getByLabel("No").first().check();
    page.getByLabel("No").last().check();
    next();
    box("Kind of contact").click();
    page.getByRole(AriaRole.OPTION).first().click();
    next();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Locator.GetByRoleOptions within(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }
}
