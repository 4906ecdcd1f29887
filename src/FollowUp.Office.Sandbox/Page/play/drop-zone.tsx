import { useEffect, useState } from "preact/hooks";
import receive from "icon:mail_arrow_down_20_regular";
import { Icon } from "../ui/icon";
import { useVoice } from "../ui/toasts";
import { receiveFiles } from "./receive-files";

const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;

/** The whole page takes mail files: a frame in front of everything says so while one is dragged over it. */
export function DropZone() {
  const { act } = useVoice();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const enter = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      void act(() => receiveFiles(files));
    };
    const stop = new AbortController();
    window.addEventListener("dragenter", enter, stop);
    window.addEventListener("dragover", enter, stop);
    window.addEventListener("dragleave", leave, stop);
    window.addEventListener("drop", drop, stop);
    return () => stop.abort();
  }, [act]);
  if (!over) return null;
  return (
    <div class="drop-zone">
      <p>
        <Icon path={receive} />
        Drop the mail: it is delivered to the inbox
      </p>
    </div>
  );
}
