// Runs in the pane's frame before anything else, and keeps what a person would notice; times are milliseconds since the frame
// was asked for. It says by itself when the pane can be used: whoever asked the page would slow it down.
(() => {
  const speed = (globalThis.paneSpeed = { usable: null, shift: 0, answers: [] });
  const afterPaint = (then) => requestAnimationFrame(() => setTimeout(then));
  let pressedAt = null;

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) speed.shift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });

  addEventListener("pointerdown", (event) => (pressedAt = event.timeStamp), true);

  new MutationObserver(() => {
    if (speed.usable === null && document.querySelector("button.primary, section.state") !== null) {
      speed.usable = performance.now();
      afterPaint(() => {
        speed.usable = performance.now();
        console.log("usable");
      });
    }
    if (pressedAt === null) return;
    const from = pressedAt;
    pressedAt = null;
    afterPaint(() => speed.answers.push(performance.now() - from));
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
})();
