/** The cadences that everybody begins with, by their id, as the server names them. */
export const builtInCadences = {
  prospect: "Five touches",
  "referral-partner": "Referral partners",
  customer: "Customers",
  "keep-in-touch": "Keep in touch",
} as const;

type BuiltIn = keyof typeof builtInCadences;

/** What the reader calls a cadence; where no id is known the name alone says which it is. */
export type CadenceNaming = (name: string, id?: string) => string;

/** Each language has names for those that everybody begins with, as long as their owner gave them none. */
export function cadencesNamed(own: Readonly<Record<BuiltIn, string>>): CadenceNaming {
  const ids = Object.keys(builtInCadences) as BuiltIn[];
  return (name, id) => {
    const builtIn = ids.find((one) => builtInCadences[one] === name && one === (id ?? one));
    return builtIn === undefined ? name : own[builtIn];
  };
}
