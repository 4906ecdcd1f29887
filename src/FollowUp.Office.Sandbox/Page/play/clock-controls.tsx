import clock from "icon:clock_20_regular";
import { control } from "../api/control";
import { formatLocal, localTime, timeOf } from "../live/dates";
import { useNow, useSandbox } from "../live/sandbox";
import { Icon } from "../ui/icon";
import { useVoice } from "../ui/toasts";

const turns: [string, { by: string } | { to: string }][] = [
  ["+1 hour", { by: "PT1H" }],
  ["Tomorrow morning", { to: "tomorrowMorning" }],
  ["+1 week", { by: "P7D" }],
];

/** The sandbox's time, and the only way it can be turned: on. */
export function ClockControls() {
  const { state } = useSandbox();
  const { act } = useVoice();
  const now = useNow(2);
  const turn = (how: (typeof turns)[number][1]) =>
    void act(async () => {
      const { now: time, timeZone } = await control.turnClock(how);
      const local = localTime(new Date(time), timeZone);
      return `It is now ${formatLocal(local, { weekday: "long", day: "numeric", month: "long" })}, ${timeOf(local)}.`;
    });
  const local = localTime(now, state.timeZone);
  return (
    <div class="play-group clock" role="group" aria-label="Clock">
      <time class="clock-face" dateTime={now.toISOString()} aria-label="Sandbox time" title={state.timeZone}>
        <Icon path={clock} />
        <span>{formatLocal(local, { weekday: "short", day: "numeric", month: "short" })}</span>
        <b>{timeOf(local)}</b>
      </time>
      {turns.map(([name, how]) => (
        <button key={name} type="button" class="play-button" onClick={() => turn(how)}>
          {name}
        </button>
      ))}
    </div>
  );
}
