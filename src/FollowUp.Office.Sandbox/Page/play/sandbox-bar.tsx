import flask from "icon:beaker_20_regular";
import moon from "icon:weather_moon_20_regular";
import open from "icon:open_20_regular";
import sun from "icon:weather_sunny_20_regular";
import { useSandbox } from "../live/sandbox";
import type { Theme } from "../live/theme";
import { Icon } from "../ui/icon";
import { ClockControls } from "./clock-controls";
import { FaultSwitches } from "./fault-switches";
import { FilePicker } from "./file-picker";
import { SampleMenu } from "./sample-menu";

interface Props {
  theme: Theme;
  setTheme: (theme: Theme) => void;
}

/** The sandbox's own controls: everything in this bar happens outside of Outlook. */
export function SandboxBar({ theme, setTheme }: Props) {
  const { serverUrl } = useSandbox().state;
  const other = theme === "dark" ? "light" : "dark";
  return (
    <header class="sandbox-bar" aria-label="Sandbox">
      <span class="badge" title="No Microsoft 365 is involved: mails, calendar and people are made up">
        <Icon path={flask} /> Sandbox
      </span>
      <div class="play-group" role="group" aria-label="Play the other side">
        <span class="play-label">Play the other side</span>
        <SampleMenu />
        <FilePicker />
      </div>
      <ClockControls />
      <div class="play-group end">
        <FaultSwitches />
        {serverUrl && (
          <a
            class="play-button quiet server"
            href={serverUrl}
            target="_blank"
            rel="noopener"
            title="Open the product server"
          >
            <span>{new URL(serverUrl).host}</span> <Icon path={open} />
          </a>
        )}
        <button
          type="button"
          class="play-button quiet"
          aria-label={`Switch to the ${other} theme`}
          title={`Switch to the ${other} theme`}
          onClick={() => setTheme(other)}
        >
          <Icon path={theme === "dark" ? sun : moon} />
        </button>
      </div>
    </header>
  );
}
