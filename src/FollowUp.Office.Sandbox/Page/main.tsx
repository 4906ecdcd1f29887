import "virtual:fluent-tokens.css";
import "./styles/base.css";
import "./styles/shell.css";
import "./styles/controls.css";
import "./styles/mail.css";
import "./styles/pane.css";
import "./styles/calendar.css";
import "./styles/teams.css";
import "./styles/play.css";
import { render } from "preact";
import { App } from "./app";
import { Changes } from "./live/changes";
import { ChangesContext } from "./live/use-live";

// One address for the page: the pane trusts the origin from which its Office.js came, which is the numeric one.
if (location.hostname === "localhost") location.hostname = "127.0.0.1";
else {
  const changes = new Changes();
  changes.connect(new EventSource("/sandbox/api/events"));
  const place = document.getElementById("page");
  if (place) {
    place.replaceChildren();
    render(
      <ChangesContext.Provider value={changes}>
        <App />
      </ChangesContext.Provider>,
      place,
    );
  }
}
