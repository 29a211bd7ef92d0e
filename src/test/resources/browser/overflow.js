// What is wider than the window, text that is cut off or runs out of its place, and what takes the
// focus where nobody sees it. An element that cuts its text on purpose, and shows it in another
// way, says so by data-cut="allowed".
() => {
  const found = [];
  const width = document.documentElement.clientWidth;
  const say = (what, element) =>
    found.push(
      `${what}: <${element.tagName.toLowerCase()} class="${element.getAttribute("class") ?? ""}"> ${(element.textContent ?? "").trim().slice(0, 60)}`,
    );
  const among = (element, is) => {
    for (let up = element; up && up !== document.body; up = up.parentElement) {
      if (is(getComputedStyle(up), up.getBoundingClientRect())) return true;
    }
    return false;
  };
  // A place in sight that brings what is in it into sight, or cuts it.
  const scrolls = (style, box) =>
    /auto|scroll|hidden|clip/.test(style.overflowX) && box.right > 0 && box.left < width;
  const isAbove = (style) => style.position === "fixed";
  const takesFocus = (element) =>
    element.matches("a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, [tabindex]") &&
    element.tabIndex >= 0 && element.type !== "hidden" && !element.closest("[inert]");
  const hidden = (element, style, box) =>
    !element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) ||
    box.width <= 1 || box.height <= 1 || /rect\(|inset\(50%/.test(style.clip + style.clipPath);
  const lookAtPlace = (element, box) => {
    const beyond = Math.round(Math.max(box.right - width, -box.left));
    if (beyond <= 1) return;
    const outside = box.right <= 0 || box.left >= width;
    if (outside && takesFocus(element) && !among(element.parentElement, scrolls)) {
      say("takes the focus out of sight", element);
    } else if (!among(element, isAbove) && !among(element.parentElement, scrolls)) {
      say(`beyond the window by ${beyond}`, element);
    }
  };
  const lookAtText = (element, style) => {
    const speaks = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim() !== "",
    );
    // What is typed into moves with the caret.
    if (!speaks || element.matches("textarea") || style.display === "inline" || style.display === "contents") return;
    if (!/auto|scroll/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1) {
      say(`text ${element.scrollWidth} in ${element.clientWidth}`, element);
    }
    if (/hidden|clip/.test(style.overflowY) && element.scrollHeight > element.clientHeight + 2) {
      say(`text ${element.scrollHeight} high in ${element.clientHeight}`, element);
    }
  };
  if (document.documentElement.scrollWidth > width) {
    found.push(`window: ${document.documentElement.scrollWidth} > ${width}`);
  }
  for (const element of document.body.querySelectorAll("*")) {
    if (!(element instanceof HTMLElement) || element.closest("[data-cut='allowed']")) continue;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    if (hidden(element, style, box)) continue;
    lookAtPlace(element, box);
    lookAtText(element, style);
  }
  return found;
};
