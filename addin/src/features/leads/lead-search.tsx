import clear from "icon:dismiss_20_regular";
import magnifier from "icon:search_20_regular";
import { useRef } from "preact/hooks";
import { useLeadsText } from "../../text/en-leads";
import { Icon } from "../../ui/icon";
import { IconButton } from "../../ui/icon-button";

interface LeadSearchProps {
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** From the words down to who was found. */
  readonly onDown: () => void;
}

const longest = 200;

export function LeadSearch({ value, onValue, onDown }: LeadSearchProps) {
  const words = useLeadsText();
  const input = useRef<HTMLInputElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && value !== "") onValue("");
    else if (event.key === "ArrowDown") onDown();
    else return;
    event.preventDefault();
  };
  return (
    <search class="lead-search">
      <Icon path={magnifier} />
      <input
        ref={input}
        class="input"
        type="text"
        inputMode="search"
        enterkeyhint="search"
        autocomplete="off"
        maxLength={longest}
        aria-label={words.search}
        placeholder={words.searchHint}
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {value !== "" && (
        <IconButton
          icon={clear}
          name={words.clear}
          onClick={() => {
            onValue("");
            input.current?.focus();
          }}
        />
      )}
    </search>
  );
}
