import { Trouble } from "../api/trouble";

/** Outlook on a slow line still starts within this time; in a frame of somebody else's office.js may never answer. */
const patience = 20_000;

/** Loads office.js (unless the page has it) and waits until Outlook has answered; null where there is no Outlook. */
export async function loadOffice(url: string): Promise<typeof Office | null> {
  if (!("Office" in globalThis)) await loadScript(url);
  await Promise.race([Office.onReady(), tooLate()]);
  // Outside of Outlook office.js is ready as well, but has no mailbox.
  return (Office.context.mailbox as unknown) == null ? null : Office;
}

function loadScript(url: string): Promise<void> {
  // office.js takes the history functions away; the pane has no router, so it may.
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = url;
    script.onload = () => resolve();
    script.onerror = () => {
      script.remove();
      reject(new Trouble(navigator.onLine ? "unreachable" : "offline"));
    };
    document.head.append(script);
  });
}

function tooLate(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Trouble("unreachable")), patience);
  });
}
