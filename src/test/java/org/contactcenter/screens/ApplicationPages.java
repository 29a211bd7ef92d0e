package org.contactcenter.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.contactcenter.core.Language;
import org.contactcenter.testing.browser.Window;

/** The questions a parent is asked, answered as a parent does. */
final class ApplicationPages {
  private final Window window;
  private final Page page;
  private final Sentences words;

  ApplicationPages(Window window, Language language) {
    this.window = window;
    this.page = window.page();
    this.words = Sentences.of(language, "application");
  }

  void begin() {
    button("before.begin").click();
  }

  /** The first choice that is offered. */
  void chooseTheCenter() {
    page.getByRole(AriaRole.RADIO).first().check();
    goOn("titles.you");
  }

  void tellOneself(String side, String givenName, String familyName) {
    page.getByRole(AriaRole.RADIO, named(side)).check();
    field("givenName").fill(givenName);
    field("familyName").fill(familyName);
    goOn("titles.reach");
    field("reach.phone").fill("+359 88 123 4567");
    goOn("titles.children");
  }

  void tellOfTheChild(String day) {
    field("givenName").fill("Елена");
    field("familyName").fill("Димитрова");
    field("date.day").fill(day);
    field("date.month").fill("2");
    field("date.year").fill("2019");
    button("next").click();
  }

  void tellTheRest() {
    assertThat(heading("titles.wish")).isVisible();
    page.getByRole(AriaRole.RADIO, named("wish.types.SUPERVISED")).check();
    field("wish.reason").fill("Искам да я виждам");
    goOn("titles.safety");
    var no = page.getByRole(AriaRole.RADIO, named("answer.no"));
    no.first().check();
    no.last().check();
    goOn("titles.review");
  }

  void send() {
    window.mustBeSound();
    button("review.send").click();
    assertThat(heading("sent.title")).isVisible();
  }

  /** What is told once, in the order in which it is shown. */
  String code(int index) {
    return page.locator("code").nth(index).innerText();
  }

  Locator fault(String key) {
    return page.getByText(words.get(key));
  }

  private void goOn(String next) {
    button("next").click();
    assertThat(heading(next)).isFocused();
  }

  private Locator button(String key) {
    return page.getByRole(AriaRole.BUTTON, named(key));
  }

  private Locator field(String key) {
    return page.getByRole(AriaRole.TEXTBOX, named(key));
  }

  private Locator heading(String key) {
    return page.getByRole(AriaRole.HEADING, named(key));
  }

  private Page.GetByRoleOptions named(String key) {
    return new Page.GetByRoleOptions().setName(words.get(key)).setExact(true);
  }
}
