import planned from "icon:calendar_clock_20_regular";
import type { ComponentChildren } from "preact";
import { useWords } from "../../text/words";
import { Icon } from "../../ui/icon";
import { Spinner } from "../../ui/spinner";

interface StateFrameProps {
  readonly look: string;
  readonly icon: string;
  readonly sentence: ComponentChildren;
  readonly busy?: boolean;
  readonly children?: ComponentChildren;
}

/** How things stand, in one sentence with its sign; what else there is to say stands below. */
export function StateFrame({ look, icon, sentence, busy = false, children }: StateFrameProps) {
  const { text } = useWords();
  return (
    <section class={`card state ${look}`} tabIndex={-1} aria-label={text.stateTitle}>
      <p class="state-sentence">
        <Icon path={icon} />
        <span>{sentence}</span>
        {busy && <Spinner />}
      </p>
      {children}
    </section>
  );
}

interface PromiseCardProps {
  /** What the user has just asked for, while it is on its way. */
  readonly promise: string;
  readonly children?: ComponentChildren;
}

export const PromiseCard = ({ promise, children }: PromiseCardProps) => (
  <StateFrame look="planned" icon={planned} sentence={promise} busy>
    {children}
  </StateFrame>
);
