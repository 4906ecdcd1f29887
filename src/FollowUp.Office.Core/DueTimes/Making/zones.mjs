// In which countries, and where that is plain in which region, a mailbox of each zone may be.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const { windowsZones } = createRequire(import.meta.url)("cldr-core/supplemental/windowsZones.json").supplemental;

// The system's zones (package tzdata), which are in the public domain.
const read = (name) => readFileSync(`/usr/share/zoneinfo/${name}`, "utf8").split("\n");

// Zones that are one region. Not those that Windows calls a wider zone by: Sydney's also stands for Melbourne.
const REGIONS = {
  "AU-NSW": "Australia/Broken_Hill",
  "AU-NT": "Australia/Darwin",
  "AU-QLD": "Australia/Brisbane Australia/Lindeman",
  "AU-SA": "Australia/Adelaide",
  "AU-TAS": "Australia/Hobart",
  "AU-VIC": "Australia/Melbourne",
  "AU-WA": "Australia/Perth Australia/Eucla",
  "BR-AC": "America/Rio_Branco America/Eirunepe",
  "BR-AM": "America/Manaus",
  "BR-BA": "America/Bahia",
  "BR-MS": "America/Campo_Grande",
  "BR-PE": "America/Recife",
  "BR-RO": "America/Porto_Velho",
  "BR-RR": "America/Boa_Vista",
  "BR-TO": "America/Araguaina",
  "CA-AB": "America/Edmonton",
  "CA-BC": "America/Vancouver",
  "CA-MB": "America/Winnipeg",
  "CA-NB": "America/Moncton",
  "CA-NL": "America/St_Johns America/Goose_Bay",
  "CA-NU": "America/Iqaluit America/Rankin_Inlet",
  "CA-SK": "America/Regina America/Swift_Current",
  "CA-YT": "America/Whitehorse America/Dawson",
  "ES-CE": "Africa/Ceuta",
  "ES-CN": "Atlantic/Canary",
  "NZ-CIT": "Pacific/Chatham",
  "US-AK":
    "America/Anchorage America/Juneau America/Nome America/Sitka America/Yakutat America/Metlakatla America/Adak",
  "US-AZ": "America/Phoenix",
  "US-HI": "Pacific/Honolulu",
  "US-IN":
    "America/Indiana/Indianapolis America/Indiana/Knox America/Indiana/Marengo America/Indiana/Petersburg America/Indiana/Tell_City America/Indiana/Vevay America/Indiana/Vincennes America/Indiana/Winamac",
  "US-KY": "America/Kentucky/Louisville America/Kentucky/Monticello",
  "US-MI": "America/Detroit America/Menominee",
  "US-ND": "America/North_Dakota/Beulah America/North_Dakota/Center America/North_Dakota/New_Salem",
};

// Old names that now point to a zone elsewhere.
const MOVED = {
  "Africa/Timbuktu": "ML",
  "America/Coral_Harbour": "CA-NU",
  "America/Rainy_River": "CA-ON",
  "America/Virgin": "VI",
  "America/Yellowknife": "CA-NT",
  "Atlantic/Jan_Mayen": "SJ",
};

/** Lines "zone places", the zone's own first; then a zone's other names as "name = zone". */
export function zoneTable(cldr) {
  const version = read("tzdata.zi")[0].replace("# version ", "");
  const own = ownPlaces();
  const links = linksInto(own);
  const windows = windowsPlaces(links);
  const lines = [...own].map(([zone, place]) =>
    [zone, place, ...(windows.get(zone) ?? []).filter((other) => other !== place.slice(0, 2))].join(" "),
  );
  return [
    `# Zones and places, made by DueTimes/Making from tzdata ${version} (public domain) and CLDR ${cldr} (Unicode-3.0); see THIRD-PARTY.md.`,
    ...lines.sort(),
    ...[...links].map(([name, zone]) => `${name} = ${zone}`).sort(),
    "",
  ].join("\n");
}

// zone.tab gives each zone to one country.
function ownPlaces() {
  const regions = new Map(
    Object.entries(REGIONS).flatMap(([place, zones]) => zones.split(" ").map((zone) => [zone, place])),
  );
  const rows = read("zone.tab")
    .filter((line) => line && !line.startsWith("#"))
    .map((line) => line.split("\t"));
  return new Map([
    ...rows.filter(([code]) => code !== "AQ").map(([code, , zone]) => [zone, regions.get(zone) ?? code]),
    ...Object.entries(MOVED),
  ]);
}

function linksInto(own) {
  const links = read("tzdata.zi")
    .filter((line) => line.startsWith("L "))
    .map((line) => line.split(" "));
  return new Map(
    links
      .filter(([, zone, name]) => own.has(zone) && !own.has(name) && name !== "Antarctica/South_Pole")
      .map(([, zone, name]) => [name, zone]),
  );
}

// A mailbox set to one of Windows's zones shows the zone of its best known city, wherever in the zone it is.
function windowsPlaces(links) {
  const rows = windowsZones.mapTimezones.map(({ mapZone }) => mapZone);
  const places = (zone) =>
    rows
      .filter((row) => row._other === zone && /^[A-Z]{2}$/.test(row._territory) && row._territory !== "ZZ")
      .map((row) => row._territory);
  return new Map(
    rows
      .filter((row) => row._territory === "001")
      .map((row) => [links.get(row._type) ?? row._type, places(row._other)]),
  );
}
