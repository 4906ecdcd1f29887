import down from "icon:chevron_down_20_regular";
import receive from "icon:mail_arrow_down_20_regular";
import { control } from "../api/control";
import type { Sample } from "../api/types";
import { useLive } from "../live/use-live";
import { Avatar, nameOf } from "../ui/avatar";
import { Icon } from "../ui/icon";
import { Popover } from "../ui/popover";
import { useVoice } from "../ui/toasts";

export function SampleMenu() {
  const { act } = useVoice();
  const samples = useLive([], control.samples, []);
  const receiveSample = (sample: Sample) =>
    void act(async () => {
      await control.receiveSample(sample.id);
      return `A mail from ${nameOf(sample.from)} has arrived.`;
    });
  const face = (
    <>
      <Icon path={receive} /> <span>Receive a sample mail</span> <Icon path={down} />
    </>
  );
  return (
    <Popover face={face} label="Receive a sample mail" class="play-button strong" kind="menu" title="Sample mails">
      {(close) => (
        <>
          {samples.kind === "failed" && <p class="problem">{samples.sentence}</p>}
          {samples.value?.map((sample) => (
            <button
              key={sample.id}
              type="button"
              role="menuitem"
              class="sample"
              onClick={() => {
                close();
                receiveSample(sample);
              }}
            >
              <Avatar person={sample.from} class="small" />
              <span>
                <b>{sample.title}</b>
                <small>
                  {nameOf(sample.from)} · {sample.summary}
                </small>
              </span>
            </button>
          ))}
        </>
      )}
    </Popover>
  );
}
