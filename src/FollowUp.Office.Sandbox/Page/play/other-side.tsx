import { useState } from "preact/hooks";
import away from "icon:calendar_arrow_right_20_regular";
import bounce from "icon:mail_error_20_regular";
import person from "icon:person_chat_20_regular";
import words from "icon:edit_20_regular";
import { control } from "../api/control";
import type { MessageRow, OtherReply } from "../api/types";
import { useSandbox } from "../live/sandbox";
import { otherSide } from "../mail/reply";
import { firstName } from "../ui/avatar";
import { Icon } from "../ui/icon";
import { useVoice } from "../ui/toasts";
import { OwnWords } from "./own-words";

/** Below an open mail: let the other person answer, as a human or as their mail system would. */
export function OtherSide({ row }: { row: MessageRow }) {
  const { state } = useSandbox();
  const { act } = useVoice();
  const [writing, setWriting] = useState(false);
  const other = otherSide(row, state.user.address);
  if (!other || row.folder === "drafts") return null;
  const name = firstName(other);
  const reply = (how: OtherReply) =>
    act(async () => {
      await control.replyAsOther(await answered(row), how);
      return said[how.kind](name);
    });
  return (
    <section class="other-side" aria-label="Play the other side">
      <span class="play-label">You play {name}</span>
      <button type="button" class="play-button strong" onClick={() => void reply({ kind: "human", body: null })}>
        <Icon path={person} /> Reply as {name}
      </button>
      <button
        type="button"
        class="play-button"
        onClick={() => void reply({ kind: "outOfOffice", body: null, returnDate: null })}
      >
        <Icon path={away} /> Out of office
      </button>
      <button type="button" class="play-button" onClick={() => void reply({ kind: "bounce" })}>
        <Icon path={bounce} /> Bounce
      </button>
      <button type="button" class="play-button" onClick={() => setWriting(true)}>
        <Icon path={words} /> Other words…
      </button>
      {writing && <OwnWords name={name} reply={reply} close={() => setWriting(false)} />}
    </section>
  );
}

const said: Record<OtherReply["kind"], (name: string) => string> = {
  human: (name) => `${name} has answered.`,
  outOfOffice: (name) => `${name}'s out-of-office has arrived.`,
  bounce: (name) => `The mail to ${name} has bounced.`,
};

/** People answer the last mail they got: under a received mail, that is the user's newest in the conversation. */
async function answered(row: MessageRow): Promise<string> {
  if (row.folder === "sentitems") return row.id;
  const sent = await control.messages("sentitems", 50);
  return sent.items.find((mail) => mail.conversationId === row.conversationId)?.id ?? row.id;
}
