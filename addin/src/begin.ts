import "virtual:fluent-tokens.css";
import "./styles/pane.css";
import { readConfig } from "./config";
import { expectOffice } from "./host/expect-office";

// Nobody else pays for what few enlarge the pane so far to need.
const narrow = matchMedia("(width < 260px)");
const fitIn = () => void (narrow.matches && import("./styles/narrow.css"));
fitIn();
narrow.addEventListener("change", fitIn);

expectOffice(readConfig(document).officeJs);

// What stands in the page itself is painted before the work begins: the pane's code often comes as fast as its styles, and one frame
// later nobody notices. What nobody sees is never painted, and not waited for.
// A module runs once, whichever comes first.
const begin = () => void import("./main");
requestAnimationFrame(() => setTimeout(begin));
setTimeout(begin, 1_000);
