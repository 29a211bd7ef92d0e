// All of axe's rules, the size of targets among them, which it leaves off by itself.
async () => {
  const found = await axe.run(document, {
    resultTypes: ["violations"],
    // Nothing of the page is fetched once more to be looked at.
    preload: false,
    iframes: false,
    rules: { "target-size": { enabled: true } },
  });
  return found.violations.flatMap((rule) =>
    rule.nodes.map(
      (node) =>
        `${rule.id}: ${node.target.join(" ")}: ${node.failureSummary.replace(/\s+/g, " ")} ${node.html.slice(0, 160)}`,
    ),
  );
};
