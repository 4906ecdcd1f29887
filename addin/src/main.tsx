import "virtual:fluent-tokens.css";
import "./styles/pane.css";
import { render } from "preact";
import { Api } from "./api/client";
import { createSignIn } from "./api/sign-in";
import { asTrouble } from "./api/trouble";
import { App } from "./app";
import { ServerClock } from "./clock";
import { readConfig } from "./config";
import { loadOffice } from "./host/load-office";
import { createOfficeHost } from "./host/office-host";
import { DraftStore } from "./lead/draft-store";
import { StartTrouble } from "./start-trouble";

const place = document.getElementById("pane") ?? document.body;
const config = readConfig(document);
const clock = new ServerClock();
const signIn = createSignIn(config);
// MSAL comes down the line while Outlook gets ready; whether it worked is asked again when a token is needed.
signIn.prepare();

loadOffice(config.officeJs)
  .then((office) => {
    const host = createOfficeHost(office);
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
  })
  .catch((error: unknown) => render(<StartTrouble trouble={asTrouble(error)} />, place));
