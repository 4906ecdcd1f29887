/**
 * "Okoro, Hannah" is how directories sort; people are called "Hannah Okoro". Only two plain names are turned around: a
 * degree, a firm or a department behind the comma stays where it is.
 */
export function spokenName(name: string): string {
  const parts = /^([^,]+),\s*([^,]+)$/.exec(name.trim());
  if (parts === null) return name;
  const [last, first] = [parts[1]?.trim() ?? "", parts[2]?.trim() ?? ""];
  return plain.test(last) && plain.test(first) && !behindTheComma.has(first.toLowerCase().replaceAll(".", ""))
    ? `${first} ${last}`
    : name;
}

const plain = /^\p{Lu}[\p{L}\p{M}'’-]+\.?( \p{L}[\p{L}\p{M}'’-]*\.?){0,2}$/u;
const behindTheComma: ReadonlySet<string> = new Set(
  "inc llc ltd limited llp plc corp co gmbh ag kg se sa sas sarl srl spa bv nv ab oy as aps jr sr md phd dr mba esq cpa sales marketing support team hr it".split(
    " ",
  ),
);
