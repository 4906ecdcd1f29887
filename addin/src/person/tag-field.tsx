import "../styles/tag-field.css";
import dismiss from "icon:dismiss_20_regular";
import { useId, useState } from "preact/hooks";
import { peopleAt } from "../api/people-api";
import { useReading } from "../loading/use-reading";
import { usePane } from "../pane-context";
import { usePersonText } from "../text/en-person";
import { Field } from "../ui/field";
import { Icon } from "../ui/icon";

interface TagFieldProps {
  readonly tags: readonly string[];
  readonly onTags: (tags: readonly string[]) => void;
}

const longestTag = 40;

/** Words by which the user sorts people; those that are in use are offered while one writes. */
export function TagField({ tags, onTags }: TagFieldProps) {
  const words = usePersonText();
  const { api } = usePane();
  const [known] = useReading(peopleAt(api).tags);
  const [written, setWritten] = useState("");
  const list = useId();
  const add = () => {
    setWritten("");
    const tag = written.trim().replace(/\s+/g, " ");
    if (tag !== "" && !has(tags, tag)) onTags([...tags, tag]);
  };
  const offered = known.kind === "known" ? known.value.filter(({ tag }) => !has(tags, tag)) : [];
  return (
    <Field label={words.tags} hint={words.tagsHint}>
      {(wiring) => (
        <>
          {tags.length > 0 && (
            <ul class="tags">
              {tags.map((tag) => (
                <li key={tag}>
                  <button
                    type="button"
                    class="tag"
                    aria-label={words.removeTag(tag)}
                    onClick={() => onTags(tags.filter((other) => other !== tag))}
                  >
                    <bdi>{tag}</bdi>
                    <Icon path={dismiss} />
                  </button>
                </li>
              ))}
            </ul>
          )}
          <input
            {...wiring}
            type="text"
            class="input"
            list={list}
            autocomplete="off"
            maxLength={longestTag}
            value={written}
            onInput={(event) => setWritten(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== "Enter" || written.trim() === "") return;
              event.preventDefault();
              add();
            }}
            // What was written and not confirmed is meant as well.
            onBlur={add}
          />
          <datalist id={list}>
            {offered.map(({ tag }) => (
              <option key={tag} value={tag} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}

/** The same word in another case is the same tag. */
const has = (tags: readonly string[], tag: string): boolean =>
  tags.some((other) => other.toLocaleLowerCase() === tag.toLocaleLowerCase());
