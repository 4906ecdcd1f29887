import { useRef } from "preact/hooks";
import upload from "icon:document_arrow_up_20_regular";
import { Icon } from "../ui/icon";
import { useVoice } from "../ui/toasts";
import { receiveFiles } from "./receive-files";

/** For those who do not drag: choose `.eml` files to be delivered. */
export function FilePicker() {
  const { act } = useVoice();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class="play-button file-picker"
        aria-label="Receive an .eml file"
        title="Receive an .eml file (or drop it anywhere)"
        onClick={() => input.current?.click()}
      >
        <Icon path={upload} /> <span>.eml file</span>
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".eml,message/rfc822"
        aria-label="Mail files"
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = "";
          void act(() => receiveFiles(files));
        }}
      />
    </>
  );
}
