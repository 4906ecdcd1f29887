// Writes the tables that FollowUp.Office.Core embeds: the public holidays of each country, and the places of each zone.
// By hand: "npm ci && npm start" here, then look through the difference; THIRD-PARTY.md says under which licences they are.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { FIRST_YEAR, LAST_YEAR, countries, tableOf } from "./holidays.mjs";
import { zoneTable } from "./zones.mjs";

const require = createRequire(import.meta.url);
const versionOf = (name) => require(`./package.json`).dependencies[name];
const home = new URL("../", import.meta.url);
const folder = new URL("Holidays/", home);

mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) rmSync(new URL(name, folder));
for (const country of countries()) writeFileSync(new URL(`${country}.txt`, folder), tableOf(country, headOf(country)));
writeFileSync(new URL("Zones.txt", home), zoneTable(versionOf("cldr-core")));

// The source asks for its own sources to be named, which its file of each country does.
function headOf(country) {
  const text = readFileSync(
    require.resolve(`date-holidays/package.json`).replace("package.json", `data/countries/${country}.yaml`),
    "utf8",
  );
  const sources = [...text.matchAll(/@attrib\S*\s+(http\S+)/g)].map((match) => match[1]);
  return [
    `# Public holidays ${FIRST_YEAR} to ${LAST_YEAR}, made by DueTimes/Making from date-holidays ${versionOf("date-holidays")}; CC BY-SA 3.0, see THIRD-PARTY.md.`,
    ...[...new Set(sources)].map((address) => `# After ${address}`),
  ];
}
