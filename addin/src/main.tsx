import "virtual:fluent-tokens.css";
import "./styles/pane.css";
import { render } from "preact";

const place = document.getElementById("pane");
if (place !== null) render(<main class="page">Follow up</main>, place);
