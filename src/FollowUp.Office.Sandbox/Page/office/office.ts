import type { Welcome } from "../protocol";
import { status } from "./async";
import { deferred } from "./deferred";
import { officeTheme, requirements, roamingSettings, ui, type Shelf } from "./context";
import { eventType } from "./handlers";
import type { Link } from "./link";
import { mailbox } from "./mailbox";

const version = "16.0.0.0";

type Info = { host: Office.HostType; platform: Office.PlatformType };

const hostType = { Outlook: "Outlook" as unknown as Office.HostType };
const platformType = { OfficeOnline: "OfficeOnline" as unknown as Office.PlatformType };

// Words of the real library which the pane may compare with.
const enums = {
  AsyncResultStatus: status,
  EventType: eventType,
  HostType: hostType satisfies Partial<Record<keyof typeof Office.HostType, Office.HostType>>,
  PlatformType: platformType satisfies Partial<Record<keyof typeof Office.PlatformType, Office.PlatformType>>,
  CoercionType: { Text: "text", Html: "html" } satisfies Partial<Record<keyof typeof Office.CoercionType, string>>,
  ThemeId: { Black: 0, Colorful: 1, DarkGray: 2, White: 3 } satisfies Record<keyof typeof Office.ThemeId, number>,
  MailboxEnums: {
    ItemType: { Message: "message", Appointment: "appointment" } satisfies Record<
      keyof typeof Office.MailboxEnums.ItemType,
      string
    >,
    RestVersion: { v1_0: "v1.0", v2_0: "v2.0", Beta: "beta" } satisfies Record<
      keyof typeof Office.MailboxEnums.RestVersion,
      string
    >,
  },
};

type ContextSurface = Pick<
  Office.Context,
  | "contentLanguage"
  | "displayLanguage"
  | "diagnostics"
  | "host"
  | "officeTheme"
  | "partitionKey"
  | "platform"
  | "requirements"
  | "roamingSettings"
  | "touchEnabled"
> & { mailbox: unknown; ui: Pick<Office.UI, "openBrowserWindow" | "closeContainer"> };

/** The part of Office.js that the pane uses, driven by the page at the other end of `link`. */
export function createOffice(link: Link, storage: Shelf) {
  const arrived = deferred<Welcome>();
  let welcome: Welcome | null = null;
  const known = () => {
    if (!welcome) throw new Error("Office.js is not ready: wait for Office.onReady.");
    return welcome;
  };
  const box = mailbox(link, known, version);

  link.listen((message) => {
    if (message.type === "welcome") {
      welcome = message;
      box.show(message.item);
      arrived.resolve(message);
    } else if (message.type === "item") box.show(message.item);
    else if (message.type === "theme" && welcome) {
      welcome = { ...welcome, dark: message.dark };
      box.handlers.raise(eventType.OfficeThemeChanged, {
        type: eventType.OfficeThemeChanged,
        officeTheme: officeTheme(message.dark),
      });
    }
  });

  const context = {
    host: hostType.Outlook,
    platform: platformType.OfficeOnline,
    diagnostics: { host: hostType.Outlook, platform: platformType.OfficeOnline, version },
    requirements,
    touchEnabled: false,
    partitionKey: "sandbox",
    roamingSettings: roamingSettings(storage, "followup.sandbox.roamingSettings"),
    ui: ui(link),
    mailbox: box.surface,
    get displayLanguage() {
      return known().language;
    },
    get contentLanguage() {
      return known().language;
    },
    get officeTheme() {
      return officeTheme(known().dark);
    },
  } satisfies ContextSurface;

  const office = { ...enums, context, initialize: () => undefined, onReady: readiness(arrived.promise) };
  void arrived.promise.then(() => {
    office.initialize();
  });
  return office;
}

function readiness(arrived: Promise<unknown>) {
  const ready = arrived.then((): Info => ({ host: hostType.Outlook, platform: platformType.OfficeOnline }));
  return ((callback?: (info: Info) => unknown) => {
    if (callback) void ready.then(callback);
    return ready;
  }) satisfies typeof Office.onReady;
}

/** What the real library answers when no Office is around it. */
export function officeWithoutHost() {
  const nowhere = { host: null, platform: null, addin: null };
  return {
    ...enums,
    context: {},
    initialize: () => undefined,
    onReady: (callback?: (info: typeof nowhere) => unknown) => {
      callback?.(nowhere);
      return Promise.resolve(nowhere);
    },
  };
}
