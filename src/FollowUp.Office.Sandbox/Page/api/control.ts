import type { Draft } from "../protocol";
import type {
  CalendarEvent,
  Delivered,
  EventDraft,
  Faults,
  Folder,
  Message,
  MessageRow,
  OneShots,
  OtherReply,
  Sample,
  SandboxState,
  SignIn,
  TeamsPost,
} from "./types";

/** A refusal by the sandbox, in a sentence that can be shown as it is. */
export class ControlError extends Error {}

const unreachable = "The sandbox does not answer. Is it still running in your terminal?";

async function request(method: string, path: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(`/sandbox/api${path}`, { method, ...init });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new ControlError(unreachable, { cause: error });
  }
  if (!response.ok) throw new ControlError(await sentenceOf(response));
  return response;
}

async function sentenceOf(response: Response): Promise<string> {
  const fallback = `The sandbox answered ${String(response.status)} to this.`;
  const problem = (await response.json().catch(() => null)) as { error?: string } | null;
  return problem?.error ?? fallback;
}

async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  return (await request("GET", path, signal ? { signal } : {}).then((response) => response.json())) as T;
}

async function send<T>(method: string, path: string, body?: unknown): Promise<T> {
  const json =
    body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
  const text = await request(method, path, json).then((response) => response.text());
  return (text ? JSON.parse(text) : undefined) as T;
}

const at = (id: string) => encodeURIComponent(id);

/** The sandbox's control API: everything that the page knows and does goes through here. */
export const control = {
  state: (signal?: AbortSignal) => get<SandboxState>("/state", signal),
  samples: (signal?: AbortSignal) => get<Sample[]>("/samples", signal),
  folders: (signal?: AbortSignal) => get<Folder[]>("/folders", signal),
  messages: (folder: string, take: number, signal?: AbortSignal) =>
    get<{ items: MessageRow[]; total: number }>(`/messages?folder=${at(folder)}&skip=0&take=${String(take)}`, signal),
  message: (id: string, signal?: AbortSignal) => get<Message>(`/messages/${at(id)}`, signal),
  calendar: (from: string, days: number, signal?: AbortSignal) =>
    get<CalendarEvent[]>(`/calendar?from=${from}&days=${String(days)}`, signal),
  teams: (signal?: AbortSignal) => get<TeamsPost[]>("/teams", signal),

  receiveSample: (sampleId: string) => send<Delivered>("POST", "/mail/receive", { sampleId }),
  receiveFile: async (file: Blob) => {
    const init = { body: file, headers: { "content-type": "message/rfc822" } };
    return (await request("POST", "/mail/receive", init).then((response) => response.json())) as Delivered;
  },
  sendMail: (draft: Draft) => send<Delivered>("POST", "/mail/send", draft),
  replyAsOther: (id: string, reply: OtherReply) =>
    send<Delivered>("POST", `/mail/${at(id)}/reply-as-other`, { body: null, returnDate: null, ...reply }),
  markRead: (id: string) => send<undefined>("POST", `/messages/${at(id)}/read`),
  moveMail: (id: string, folder: string) => send<undefined>("POST", `/messages/${at(id)}/move`, { folder }),
  deleteMail: (id: string) => send<undefined>("DELETE", `/messages/${at(id)}`),

  addEvent: (event: EventDraft) => send<unknown>("POST", "/calendar", event),
  moveEvent: (id: string, start: string, end: string) => send<unknown>("PATCH", `/calendar/${at(id)}`, { start, end }),
  deleteEvent: (id: string) => send<undefined>("DELETE", `/calendar/${at(id)}`),
  restoreEvent: (id: string) => send<unknown>("POST", `/calendar/${at(id)}/restore`),

  turnClock: (turn: { by: string } | { to: string }) => send<SandboxState>("POST", "/clock", turn),
  setFaults: (faults: Partial<Faults & OneShots>) => send<unknown>("PUT", "/faults", faults),
  signIn: (userId: string) => send<SignIn>("POST", "/sign-in", { userId }),
};
