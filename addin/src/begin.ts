import "virtual:fluent-tokens.css";
import "./styles/pane.css";
import { readConfig } from "./config";
import { expectOffice } from "./host/expect-office";

expectOffice(readConfig(document).officeJs);

// What stands in the page itself is painted before the work begins: the pane's code often comes as fast as its styles, and one frame
// later nobody notices. What nobody sees is never painted, and not waited for.
// A module runs once, whichever comes first.
const begin = () => void import("./main");
requestAnimationFrame(() => setTimeout(begin));
setTimeout(begin, 1_000);
