import { authBridge } from "./bridge";
import { shelfWithoutStorage, type Shelf } from "./context";
import { linkTo } from "./link";
import { createOffice, officeWithoutHost } from "./office";

// The page that serves this script is the only one that may play Outlook for it.
const script = document.currentScript as HTMLScriptElement;
const link = linkTo(new URL(script.src).origin, window);

const shelf = (): Shelf => {
  try {
    return window.localStorage;
  } catch {
    return shelfWithoutStorage();
  }
};

if (link) {
  Object.assign(window, { Office: createOffice(link, shelf()), nestedAppAuthBridge: authBridge(link) });
  link.send({ type: "hello" });
} else {
  Object.assign(window, { Office: officeWithoutHost() });
}
