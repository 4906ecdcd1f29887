import "virtual:fluent-tokens.css";
import "../src/styles/pane.css";
import { render } from "preact";
import { Api } from "../src/api/client";
import { App } from "../src/app";
import { ServerClock } from "../src/clock";
import { DraftStore } from "../src/lead/draft-store";
import { sampleNow } from "../tests/world/sample-leads";
import { scenes, type Scene } from "./scenes";

/** ?state=waiting&theme=dark&dir=rtl ; without a state a list of them. */
const query = new URLSearchParams(location.search);
const place = document.getElementById("pane") ?? document.body;
const scene = scenes[query.get("state") ?? ""];

if (scene === undefined) render(<Contents />, place);
else play(scene);

function play({ host, server, signIn, then }: Scene) {
  const clock = new ServerClock();
  clock.learn(sampleNow.toUTCString());
  document.documentElement.dir = query.get("dir") ?? "ltr";
  host.theme = query.get("theme") === "dark" ? "dark" : "light";
  window.fetch = server.fetch;
  sessionStorage.clear();
  render(
    <App
      host={host}
      api={new Api(signIn, clock)}
      signIn={signIn}
      clock={clock}
      drafts={new DraftStore()}
      signal={new AbortController().signal}
    />,
    place,
  );
  if (then !== undefined) setTimeout(then, 300);
}

function Contents() {
  return (
    <main class="page">
      <ul>
        {Object.keys(scenes).map((name) => (
          <li key={name}>
            <a href={`?state=${name}`}>{name}</a> <a href={`?state=${name}&theme=dark`}>dark</a>
          </li>
        ))}
      </ul>
    </main>
  );
}
