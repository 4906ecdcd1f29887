import error from "icon:error_circle_20_regular";
import info from "icon:info_20_regular";
import warning from "icon:warning_20_regular";
import { Button } from "./button";
import { Icon } from "./icon";

interface MessageProps {
  readonly tone: "info" | "warning" | "error";
  readonly sentence: string;
  readonly action?: {
    readonly label: string;
    readonly name?: string;
    readonly busy?: boolean;
    readonly onClick: () => void;
  } | null;
  /** Said at once to people who listen; for what came up just now. */
  readonly loud?: boolean;
}

const icons = { info, warning, error };

/** One sentence, one button. */
export function Message({ tone, sentence, action = null, loud = false }: MessageProps) {
  return (
    <div class={`message ${tone}`} role={loud ? "alert" : undefined}>
      <Icon path={icons[tone]} />
      <p>{sentence}</p>
      {action !== null && (
        <Button
          size="small"
          busy={action.busy ?? false}
          onClick={action.onClick}
          {...(action.name === undefined ? {} : { name: action.name })}
        >
          {action.label}
        </Button>
      )}
    </div>
  );
}
