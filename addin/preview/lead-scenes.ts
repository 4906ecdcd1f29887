import { danaListed, listed, manyLeads } from "../tests/world/fake-leads";
import { problem, type FakeServer } from "../tests/world/fake-server";
import { permissionLead } from "../tests/world/sample-method";
import { Trouble } from "../src/api/trouble";
import { long, press, pressInTurn, scene, type Scene } from "./stage";

function withLeads(server: FakeServer): void {
  const { list } = server;
  list.leads = [
    listed("Owen Pritchard", { state: "planned", day: "2026-11-19", channel: "mail", company: "Pritchard & Sons" }),
    { ...danaListed, state: "planned", day: "2026-11-21", fixed: false },
    danaListed,
    listed(long.name, { company: "International Consulting Group of Greater Amsterdam", tags: ["fair"] }),
    listed("Tomás Novák", { state: "answered", kind: "customer", company: "Novák s.r.o." }),
    listed("Piet de Vries", { state: "parked", day: "2026-12-02", channel: "meeting", kind: "referralPartner" }),
    listed("Nils Berg", { state: "planned", day: null, nextDue: null, channel: null }),
    listed("Yuki Tanaka", { state: "retired", day: null, nextDue: null, channel: null }),
    listed("Sofia Lindgren", { state: "stopped", day: null, nextDue: null, channel: null }),
    ...manyLeads(1_000),
  ];
  for (const { id, name, addresses } of list.leads.slice(0, 9)) {
    server.put({ ...permissionLead, id, name, addresses: [{ address: addresses[0] ?? "", bounced: false }] });
  }
}

const leads = (...presses: readonly string[]): Scene => ({
  ...scene({ kind: "none" }, withLeads),
  then: () => pressInTurn("Leads", ...presses),
});

function search(words: string): void {
  const input = document.querySelector<HTMLInputElement>(".lead-search input");
  if (input === null) return;
  input.value = words;
  input.dispatchEvent(new Event("input", { bubbles: true }));
}

const searched = (words: string): Scene => ({
  ...leads(),
  then: () => (pressInTurn("Leads"), setTimeout(() => search(words), 600)),
});

const ownId = "0192c0de-0000-7000-8000-000000000001";

function atDesk(lead: string | null, fill?: (server: FakeServer) => void): Scene {
  const made = scene({ kind: "none" }, fill);
  made.host.surroundings = { kind: "desk", lead };
  return made;
}

function desk(lead: string | null, ...presses: readonly string[]): Scene {
  const made = atDesk(lead, (server) => {
    withLeads(server);
    server.put({ ...permissionLead, id: ownId });
  });
  return { ...made, then: () => pressInTurn(...presses) };
}

function choose(...presses: readonly string[]): void {
  setTimeout(() => document.querySelector<HTMLElement>(".desk-head input")?.click(), 500);
  pressInTurn("", "", "", ...presses);
}

const signedOut = desk(null);
signedOut.signIn.trouble = new Trouble("signIn");

export const leadScenes: Readonly<Record<string, Scene>> = {
  leads: leads(),
  leadsFilters: leads("More filters"),
  leadsFound: searched("van"),
  leadsNoHit: searched("zoe"),
  leadsElsewhere: searched("yuki"),
  leadsEmpty: { ...scene({ kind: "none" }), then: () => press("Leads") },
  leadsDown: {
    ...scene({ kind: "none" }, (server) => {
      server.override = (request) => (request.url.includes("/leads?") ? problem(500, "down", "x") : null);
    }),
    then: () => press("Leads"),
  },
  leadOpened: leads("Dana Swope"),
  desk: desk(null),
  deskLead: desk(null, "Leads", "Leads", "Dana Swope"),
  deskLinked: desk(ownId),
  deskEmpty: { ...atDesk(null), then: () => pressInTurn("Leads", "Leads", "Calendar") },
  deskRefused: desk("0192c0de-0000-7000-8000-000000000002"),
  deskSignIn: signedOut,
  deskBoard: desk(null, "Leads", "Leads", "Board"),
  deskMenu: {
    ...desk(null, "Leads", "Leads", "Board"),
    then: () => pressInTurn("Leads", "Board", "More about Dana Swope"),
  },
  deskCalendar: desk(null, "Leads", "Leads", "Calendar"),
  deskWeek: desk(null, "Leads", "Leads", "Calendar", "Week"),
  deskDay: desk(null, "Leads", "Leads", "Calendar", "+998 more"),
  deskMove: desk(null, "Leads", "Leads", "Calendar", "Move to another day: Owen Pritchard"),
  deskBulk: { ...desk(null), then: () => choose("Add tag") },
  deskPreview: { ...desk(null), then: () => choose("Let go", "See what changes") },
  deskEdit: desk(null, "Leads", "Leads", "Swope Partners"),
};
