import { render } from "preact";
import { Api } from "./api/client";
import { createSignIn } from "./api/sign-in";
import { App } from "./app";
import { ServerClock } from "./clock";
import { readConfig } from "./config";
import { findHost } from "./host/find-host";
import type { Opener } from "./host/host";
import { DraftStore } from "./lead/draft-store";
import { StartTrouble } from "./start-trouble";
import { languageFor } from "./text/languages";

const place = document.getElementById("pane") ?? document.body;
const config = readConfig(document);
const clock = new ServerClock();
const signIn = createSignIn(config);

async function begin(): Promise<void> {
  // Mostly it is Outlook's language, too: its words come down the line meanwhile, and no other is ever painted before.
  const ofBrowser = languageFor(navigator.language).catch(() => null);
  let opener: Opener | undefined;
  try {
    const host = await findHost(config.officeJs);
    opener = host.opener;
    const language = await languageFor(host.locale);
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
    opener?.begun();
  } catch (error) {
    const language = await ofBrowser;
    const now = clock.now();
    render(<StartTrouble error={error} locale={navigator.language} language={language} now={now} />, place);
    opener?.failed();
  }
}

void begin();
