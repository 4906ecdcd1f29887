import "../styles/photo.css";
import { useEffect } from "preact/hooks";
import type { Api } from "../api/client";
import { usePane } from "../pane-context";

const shown: ReadonlySet<string> = new Set(["image/jpeg", "image/png"]);

/** Tells of a person's picture once it came. One that comes after the page has gone is dropped. */
export function usePhoto(address: string, onPhoto: (photo: string) => void, signal: AbortSignal): void {
  const { api, photos } = usePane();
  useEffect(() => {
    if (!photos) return;
    photoOf(api, address, signal).then(
      (photo) => photo === null || signal.aborted || onPhoto(photo),
      // Whatever went wrong, the initials stand there.
      () => undefined,
    );
  }, [photos]);
}

/** As a data: address, which is all that the page may show; null where there is none. */
async function photoOf(api: Api, address: string, signal: AbortSignal): Promise<string | null> {
  const file = await api.file(`/people/photo?address=${encodeURIComponent(address)}`, signal, "default");
  if (file.size === 0 || !shown.has(file.type)) return null;
  const letters = Array.from(new Uint8Array(await file.arrayBuffer()), (byte) => String.fromCharCode(byte));
  return `data:${file.type};base64,${btoa(letters.join(""))}`;
}
