import "virtual:fluent-tokens.css";
import "../src/styles/pane.css";
import "../src/styles/narrow.css";
import { render } from "preact";
import { Api } from "../src/api/client";
import { App } from "../src/app";
import { ServerClock } from "../src/clock";
import { DraftStore } from "../src/lead/draft-store";
import { Language } from "../src/text/language";
import { languageFor } from "../src/text/languages";
import { me, sampleNow } from "../tests/world/sample-leads";
import { scenes } from "./scenes";
import { shown, type Scene } from "./stage";
import { wordsBeside } from "./words-beside";

/** ?state=waiting&theme=dark&dir=rtl&lang=de ; without a state a list of them. */
const query = new URLSearchParams(location.search);
const place = document.getElementById("pane") ?? document.body;
const scene = scenes[query.get("state") ?? ""];

if (scene === undefined) render(<Contents />, place);
else void play(scene);

async function play({ host, server, signIn, dir, left, then }: Scene) {
  const clock = new ServerClock();
  clock.learn(sampleNow.toUTCString());
  Object.assign(host, { locale: query.get("lang") ?? "en-GB" });
  const spoken = await languageFor(host.locale);
  await wordsBeside(spoken, shown);
  // The layout from right to left is looked at before there is a language that is written so.
  const language = (query.get("dir") ?? dir) === "rtl" ? new Language({ ...spoken.text, direction: "rtl" }) : spoken;
  host.theme = query.get("theme") === "dark" ? "dark" : "light";
  window.fetch = server.fetch;
  sessionStorage.clear();
  localStorage.clear();
  for (const waiting of left ?? [])
    localStorage.setItem(`followup-waiting-1:${me.address}:${waiting.id}`, JSON.stringify(waiting));
  render(
    <App
      host={host}
      language={language}
      api={new Api(signIn, clock, language.refusal)}
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
            <a href={`?state=${name}`}>{name}</a> <a href={`?state=${name}&theme=dark`}>dark</a>{" "}
            <a href={`?state=${name}&lang=de`}>de</a> <a href={`?state=${name}&dir=rtl`}>rtl</a>
          </li>
        ))}
      </ul>
    </main>
  );
}
