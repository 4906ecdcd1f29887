import { createContext, type ComponentChildren } from "preact";
import { useCallback, useContext, useMemo, useRef, useState } from "preact/hooks";
import dismiss from "icon:dismiss_20_regular";
import done from "icon:checkmark_circle_20_filled";
import failed from "icon:error_circle_20_filled";
import news from "icon:alert_20_filled";
import { sentenceOf } from "../live/use-live";
import { Icon } from "./icon";

type Tone = "done" | "news" | "failed";

interface Toast {
  id: number;
  tone: Tone;
  sentence: string;
  show?: { label: string; open: () => void };
}

interface Voice {
  say: (sentence: string, tone?: Tone, show?: Toast["show"]) => void;
  /** Does something for the user and says how it went: the sentence that `work` gives, or why it failed. */
  act: (work: () => Promise<string | undefined>) => Promise<void>;
}

const VoiceContext = createContext<Voice>({ say: () => undefined, act: () => Promise.resolve() });
const icons = { done, news, failed };
const lifetime = 6000;

export const useVoice = () => useContext(VoiceContext);

export function Toasts({ children }: { children: ComponentChildren }) {
  const [toasts, setToasts] = useState<Toast[]>([]);
  const last = useRef(0);
  const close = useCallback((id: number) => {
    setToasts((all) => all.filter((toast) => toast.id !== id));
  }, []);
  const voice = useMemo<Voice>(() => {
    const say: Voice["say"] = (sentence, tone = "done", show) => {
      const id = ++last.current;
      setToasts((all) => [...all.slice(-2), { id, tone, sentence, ...(show ? { show } : {}) }]);
      setTimeout(close, tone === "failed" ? lifetime * 2 : lifetime, id);
    };
    const act: Voice["act"] = async (work) => {
      try {
        const sentence = await work();
        if (sentence) say(sentence);
      } catch (error) {
        say(sentenceOf(error), "failed");
      }
    };
    return { say, act };
  }, [close]);
  return (
    <VoiceContext.Provider value={voice}>
      {children}
      <ToastList toasts={toasts} close={close} />
    </VoiceContext.Provider>
  );
}

function ToastList({ toasts, close }: { toasts: Toast[]; close: (id: number) => void }) {
  return (
    <div class="toasts" role="status" aria-label="Notifications">
      {toasts.map(({ show, ...toast }) => (
        <div key={toast.id} class={`toast ${toast.tone}`} role={toast.tone === "failed" ? "alert" : undefined}>
          <Icon path={icons[toast.tone]} />
          <span>{toast.sentence}</span>
          {show && (
            <button
              type="button"
              class="link"
              onClick={() => {
                close(toast.id);
                show.open();
              }}
            >
              {show.label}
            </button>
          )}
          <button type="button" class="icon-button" aria-label="Dismiss" onClick={() => close(toast.id)}>
            <Icon path={dismiss} />
          </button>
        </div>
      ))}
    </div>
  );
}
