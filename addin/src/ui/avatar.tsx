const tones = 8;

interface AvatarProps {
  readonly name: string;
  readonly address: string;
  /** A data: address. The name stands beside it, so it says nothing of its own. */
  readonly photo?: string | null;
}

/** Initials on a colour that stays the same for the same address, and over them the picture once there is one. */
export function Avatar({ name, address, photo }: AvatarProps) {
  return (
    <span class={`avatar tone-${toneOf(address.toLowerCase())}`} aria-hidden="true">
      {initialsOf(name)}
      {photo && <img src={photo} alt="" />}
    </span>
  );
}

export function initialsOf(name: string): string {
  const words = name.split("@")[0]?.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const first = [...(words[0] ?? "")][0] ?? "";
  const last = words.length > 1 ? ([...(words.at(-1) ?? "")][0] ?? "") : "";
  return (first + last).toLocaleUpperCase() || "?";
}

function toneOf(text: string): number {
  let sum = 0;
  for (const letter of text) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return sum % tones;
}
