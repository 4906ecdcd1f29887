import { authBridge } from "./bridge";
import { linkTo } from "./link";
import { createOffice, officeWithoutHost } from "./office";

// The page that serves this script is the only one that may play Outlook for it.
const script = document.currentScript as HTMLScriptElement;
const link = linkTo(new URL(script.src).origin, window);

if (link) {
  Object.assign(window, { Office: createOffice(link, window.localStorage), nestedAppAuthBridge: authBridge(link) });
  link.send({ type: "hello" });
} else {
  Object.assign(window, { Office: officeWithoutHost() });
}
