import type { Cadence, CadencePlan, CadencePreview } from "../../src/api/cadence-contract";
import type { Country, Suppression, SuppressionPage } from "../../src/api/me-contract";
import { cadences, countries, suppressions } from "./sample-catalogues";

const perPage = 2;

/** The user's cadences and who asked to be left alone, as the server keeps them. */
export class FakeSettings {
  cadences: Cadence[] = [...cadences];
  countries: readonly Country[] = countries;
  suppressions: readonly Suppression[] = suppressions;
  preview: CadencePreview = {
    leads: 12,
    moved: 2,
    changes: [
      { leadId: "lead-dana", name: "Dana Swope", before: "2026-12-01", after: "2026-12-04" },
      { leadId: "lead-owen", name: "Owen Pritchard", before: "2026-11-24", after: "2027-01-11" },
    ],
  };
  #made = 0;

  /** Null: that is nothing of the settings. */
  route(method: string, pathname: string, query: URLSearchParams, body: unknown): Response | null {
    if (pathname === "/api/countries") return Response.json(this.countries);
    if (pathname === "/api/suppressions") return Response.json(this.#suppressed(Number(query.get("after") ?? 0)));
    const [, , what, id, act] = pathname.split("/");
    if (what !== "cadences") return null;
    if (id === undefined) return method === "POST" ? this.#add(body as CadencePlan) : Response.json(this.cadences);
    if (act === "preview") return Response.json(this.preview);
    return method === "DELETE" ? this.#remove(id) : this.#change(id, body as CadencePlan);
  }

  #suppressed(from: number): SuppressionPage {
    const to = from + perPage;
    return { items: this.suppressions.slice(from, to), next: to < this.suppressions.length ? String(to) : null };
  }

  #add(plan: CadencePlan): Response {
    const cadence: Cadence = { ...plan, id: `own-${++this.#made}`, kind: null, isBuiltIn: false, leads: 0 };
    this.cadences = [...this.cadences, cadence];
    return Response.json(cadence, { status: 201 });
  }

  #change(id: string, plan: CadencePlan): Response {
    this.cadences = this.cadences.map((cadence) => (cadence.id === id ? { ...cadence, ...plan } : cadence));
    return Response.json(this.cadences.find((cadence) => cadence.id === id));
  }

  #remove(id: string): Response {
    const cadence = this.cadences.find((known) => known.id === id);
    if (cadence === undefined || cadence.isBuiltIn) return new Response(null, { status: 404 });
    this.cadences = this.cadences.filter((known) => known.id !== id);
    return new Response(null, { status: 204 });
  }
}
