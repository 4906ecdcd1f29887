import type { PersonProposal } from "../api/person-contract";
import { usePersonText } from "../text/en-person";
import { TextInput } from "../ui/field";
import { TagField } from "./tag-field";

export interface PersonFieldsValue {
  readonly company: string;
  readonly title: string;
  readonly phone: string;
  readonly tags: readonly string[];
}

interface PersonFieldsProps {
  readonly value: PersonFieldsValue;
  readonly proposal: PersonProposal;
  readonly onChange: (part: Partial<PersonFieldsValue>) => void;
}

/** Who somebody is beside their name; what came from a signature is marked until it is changed. */
export function PersonFields({ value, proposal, onChange }: PersonFieldsProps) {
  const words = usePersonText();
  const field = (name: "company" | "title" | "phone") => ({
    autocomplete: "off",
    value: value[name],
    hint: value[name] !== "" && value[name] === proposal[name] ? words.fromSignature : undefined,
    onValue: (text: string) => onChange({ [name]: text }),
  });
  return (
    <>
      <TextInput label={words.company} maxLength={200} {...field("company")} />
      <TextInput label={words.job} maxLength={200} {...field("title")} />
      <TextInput label={words.phone} type="tel" maxLength={50} {...field("phone")} />
      <TagField tags={value.tags} onTags={(tags) => onChange({ tags })} />
    </>
  );
}
