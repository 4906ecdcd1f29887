export interface PaneConfig {
  readonly clientId: string;
  readonly authority: string;
  readonly scope: string;
  readonly officeJs: string;
}

const unset: PaneConfig = {
  clientId: "",
  authority: "",
  scope: "",
  officeJs: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
};

/** What the server wrote into the page. A page served by something else keeps the placeholder: then nothing is set. */
export function readConfig(page: Document): PaneConfig {
  const content = page.querySelector<HTMLMetaElement>('meta[name="followup-config"]')?.content ?? "";
  try {
    return { ...unset, ...(JSON.parse(content) as Partial<PaneConfig>) };
  } catch {
    return unset;
  }
}
