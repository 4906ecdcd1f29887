interface ShareProps {
  name: string;
  value: number;
  change: (value: number) => void;
}

export function Share({ name, value, change }: ShareProps) {
  const options = [
    ["0", "never"],
    ["0.2", "one in five"],
    ["0.5", "every second"],
    ["1", "always"],
  ] as [string, string][];
  return <Pick name={name} value={String(value)} options={options} change={(text) => change(Number(text))} />;
}

interface PickProps {
  name: string;
  value: string;
  options: [string, string][];
  change: (value: string) => void;
}

export function Pick({ name, value, options, change }: PickProps) {
  const known = options.some(([option]) => option === value);
  return (
    <label class="pick">
      <span>{name}</span>
      <select value={value} onChange={(event) => change(event.currentTarget.value)}>
        {!known && <option value={value}>{value}</option>}
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
