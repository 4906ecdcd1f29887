import type { Failed } from "../../lead/errands";
import { troubleSentence } from "../../lead/trouble-message";
import { usePane } from "../../pane-context";
import { useRefusedText } from "../../text/en-refused";
import { useWords } from "../../text/words";
import { Button } from "../../ui/button";

/** What could not be saved after its page had gone. It stays until the user has seen it. */
export function FailedErrands({ failed }: { readonly failed: readonly Failed[] }) {
  const words = useRefusedText();
  return (
    <section class="stack" aria-label={words.notSaved}>
      {failed.map((one) => (
        <FailedErrand key={one} failed={one} />
      ))}
    </section>
  );
}

function FailedErrand({ failed }: { readonly failed: Failed }) {
  const { text } = useWords();
  const words = useRefusedText();
  const { errands, remedy } = usePane();
  const { trouble, again } = failed;
  const label = text.remedy[trouble.remedy];
  const onceMore = () => {
    errands.forget(failed);
    again();
  };
  return (
    <div class="card">
      <div role="alert">
        <h2 class="question-title">{words.notSaved}</h2>
        <p>{troubleSentence(trouble, text)}</p>
      </div>
      <div class="actions">
        {label !== "" && <Button onClick={() => remedy(trouble, onceMore)}>{label}</Button>}
        <Button name={words.dismissNotSaved} onClick={() => errands.forget(failed)}>
          {text.dismiss}
        </Button>
      </div>
    </div>
  );
}
