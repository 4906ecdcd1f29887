import type { LeadPart, LeadQuery, TagCount } from "./leads-contract";

export const leadsPerPart = 100;

/** What the list of all leads asks the server. */
export class LeadsApi {
  constructor(private readonly read: <T>(path: string, signal: AbortSignal) => Promise<T>) {}

  /** `after`: where the part before this one ended; null for the first. */
  leads({ search, ...narrowed }: LeadQuery, after: string | null, signal: AbortSignal): Promise<LeadPart> {
    const asked = new URLSearchParams({ take: String(leadsPerPart) });
    for (const [name, value] of Object.entries({ search: search.trim(), ...narrowed, after })) {
      if (value !== null && value !== "") asked.set(name, value);
    }
    return this.read<LeadPart>(`/leads?${asked.toString()}`, signal);
  }

  tags = (signal: AbortSignal) => this.read<readonly TagCount[]>("/tags", signal);
}
