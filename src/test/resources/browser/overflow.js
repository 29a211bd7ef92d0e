// What is wider than the window, and text that is cut off or runs out of its place. An element that
// cuts its text on purpose, and shows it in another way, says so by data-cut="allowed".
() => {
  const found = [];
  const width = document.documentElement.clientWidth;
  const say = (what, element) =>
    found.push(
      `${what}: <${element.tagName.toLowerCase()} class="${element.getAttribute("class") ?? ""}"> ${(element.textContent ?? "").trim().slice(0, 60)}`,
    );
  const scrolls = (element) =>
    element !== document.documentElement &&
    element !== document.body &&
    /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX);
  const within = (element) => {
    for (let up = element.parentElement; up; up = up.parentElement) {
      if (scrolls(up)) return true;
    }
    return false;
  };
  if (document.documentElement.scrollWidth > width) {
    found.push(`window: ${document.documentElement.scrollWidth} > ${width}`);
  }
  for (const element of document.body.querySelectorAll("*")) {
    if (!(element instanceof HTMLElement)) continue;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const hidden =
      !element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) ||
      box.width <= 1 || box.height <= 1 || /rect\(|inset\(50%/.test(style.clip + style.clipPath);
    if (hidden || element.closest("[data-cut='allowed']")) continue;
    if ((box.right > width + 1 || box.left < -1) && style.position !== "fixed" && !within(element)) {
      say(`beyond the window by ${Math.round(Math.max(box.right - width, -box.left))}`, element);
    }
    const speaks = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim() !== "",
    );
    const block = style.display !== "inline" && style.display !== "contents";
    const canScroll = /auto|scroll/.test(style.overflowX);
    if (speaks && block && !canScroll && element.scrollWidth > element.clientWidth + 1) {
      say(`text ${element.scrollWidth} in ${element.clientWidth}`, element);
    }
    const cutBelow = /hidden|clip/.test(style.overflowY);
    if (speaks && block && cutBelow && element.scrollHeight > element.clientHeight + 2) {
      say(`text ${element.scrollHeight} high in ${element.clientHeight}`, element);
    }
  }
  return found;
};
