// Runs in every frame before anything else. Between begin() and end() it keeps what a person would notice of a list that scrolls:
// the time between two frames, long tasks, what moved by itself, rows that are not there yet, and who stood at which place.
(() => {
  let [running, before, last] = [false, 0, 0];
  const newRun = () => ({ frames: [], tasks: [], shift: 0, bare: 0, seen: {}, torn: 0 });
  let run = newRun();
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (running) run.tasks.push(entry.duration);
  }).observe({ type: "longtask" });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (running && !entry.hadRecentInput) run.shift += entry.value;
  }).observe({ type: "layout-shift" });

  // Of several lists on a page the one that is looked at.
  let list = ".lead-scroll";
  const scroller = () => document.querySelector(list);

  // Every row that should be in sight, with its words; null where one is missing or has no words yet.
  const inSight = () => {
    const place = scroller();
    const list = place?.querySelector(".lead-rows");
    if (list == null) return null;
    // As the list itself said it, which asks the browser to work nothing out.
    const [height, total] = ["--row", "--rows"].map((name) => Number.parseFloat(list.style.getPropertyValue(name)));
    const rows = new Map();
    for (const row of list.querySelectorAll(".lead-row")) {
      const name = row.querySelector(".lead-name, .desk-touch-name")?.textContent;
      const at = Number(row.getAttribute("aria-posinset") ?? row.getAttribute("aria-rowindex") - 1) - 1;
      if (name) rows.set(at, name);
    }
    const head = list.previousElementSibling?.offsetHeight ?? 0;
    const first = Math.ceil(place.scrollTop / height);
    const behind = Math.min(total, Math.floor((place.scrollTop + place.clientHeight - head) / height));
    const seen = [];
    for (let at = first; at < behind; at++) {
      if (!rows.has(at)) return { seen: null, first };
      seen.push([at, rows.get(at)]);
    }
    return { seen, first };
  };

  const look = (now) => {
    if (!running) return;
    run.frames.push(now - before);
    before = now;
    const { seen = [] } = inSight() ?? {};
    if (seen === null) run.bare++;
    for (const [at, name] of seen ?? []) {
      if (run.seen[at] !== undefined && run.seen[at] !== name) run.torn++;
      run.seen[at] = name;
    }
    requestAnimationFrame(look);
  };

  const afterPaint = (then) => requestAnimationFrame(() => setTimeout(then));
  const patience = 60_000;
  // Milliseconds from the newest key, press or wheel until `is` holds and is painted. What never comes ends the run.
  const until = (is, from = last) =>
    new Promise((tell, fail) => {
      const begun = performance.now();
      const ask = () => {
        if (is()) return afterPaint(() => tell(performance.now() - from));
        if (performance.now() - begun > patience) return fail(new Error(`not within ${patience} ms: ${is}`));
        requestAnimationFrame(ask);
      };
      ask();
    });

  for (const kind of ["keydown", "pointerdown", "pointermove", "wheel", "input"]) {
    addEventListener(kind, (event) => (last = event.timeStamp), { capture: true, passive: true });
  }

  globalThis.far = {
    begin() {
      run = newRun();
      running = true;
      requestAnimationFrame((now) => {
        before = now;
        requestAnimationFrame(look);
      });
    },
    end() {
      running = false;
      return run;
    },
    of(selector) {
      list = selector;
    },
    scroller,
    inSight,
    until,
    nodes: () => document.querySelectorAll("*").length,
    /** Until all rows in sight are there, and the first of them stands at least there. */
    shown: (atLeast = 0, atMost = Infinity) =>
      until(() => {
        const now = inSight();
        return now !== null && now.seen !== null && now.seen.length > 0 && now.first >= atLeast && now.first <= atMost;
      }),
  };
})();
