import "virtual:fluent-tokens.css";
import "./styles/pane.css";

// What stands in the page itself is painted before the work begins: the pane's code often comes as fast as its styles, and one frame
// later nobody notices. What nobody sees is never painted, and not waited for.
let isBegun = false;
const begin = () => {
  if (isBegun) return;
  isBegun = true;
  void import("./main");
};
requestAnimationFrame(() => setTimeout(begin));
setTimeout(begin, 1_000);
