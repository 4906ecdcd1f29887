import type { ComponentChildren } from "preact";
import { linkedMail } from "../live/route";
import { asCard, cardsIn, safeUrl, spans, textIn, type Card } from "./card-model";

/** Draws an Adaptive Card with elements of our own. Everything in it is text: nothing becomes markup. */
export function AdaptiveCard({ card }: { card: unknown }) {
  const whole = asCard(card);
  return (
    <div class="card">
      <Elements of={whole["body"]} />
      <Actions of={whole["actions"]} />
    </div>
  );
}

function Elements({ of }: { of: unknown }) {
  return (
    <>
      {cardsIn(of)
        .filter((element) => element["isVisible"] !== false)
        .map((element, index) => (
          <div key={index} class={frameClass(element)}>
            <Element element={element} />
          </div>
        ))}
    </>
  );
}

function frameClass(element: Card): string {
  const spacing = textIn(element["spacing"]).toLowerCase();
  return `card-element ${spacing && `space-${spacing}`} ${element["separator"] === true ? "separator" : ""}`;
}

function Element({ element }: { element: Card }) {
  switch (element["type"]) {
    case "TextBlock":
      return <TextBlock element={element} />;
    case "FactSet":
      return <FactSet facts={cardsIn(element["facts"])} />;
    case "Container":
      return (
        <div class={`card-container ${textIn(element["style"])}`}>
          <Elements of={element["items"]} />
        </div>
      );
    case "ColumnSet":
      return <ColumnSet columns={cardsIn(element["columns"])} />;
    case "ActionSet":
      return <Actions of={element["actions"]} />;
    default:
      return <Unknown element={element} />;
  }
}

function TextBlock({ element }: { element: Card }) {
  const words = ["size", "weight", "color", "horizontalAlignment"].map((name) => textIn(element[name]).toLowerCase());
  const [size, weight, color, align] = words;
  const subtle = element["isSubtle"] === true ? "subtle" : "";
  const wrap = element["wrap"] === true ? "wrap" : "";
  return (
    <p
      class={`text size-${size ?? ""} weight-${weight ?? ""} color-${color ?? ""} align-${align ?? ""} ${subtle} ${wrap}`}
    >
      <Words text={textIn(element["text"])} />
    </p>
  );
}

function Words({ text }: { text: string }) {
  return (
    <>
      {spans(text).map((span, index) => {
        if (span.href)
          return (
            <CardLink key={index} url={span.href}>
              {span.text}
            </CardLink>
          );
        if (span.strong) return <strong key={index}>{span.text}</strong>;
        return span.emphasis ? <em key={index}>{span.text}</em> : span.text;
      })}
    </>
  );
}

function FactSet({ facts }: { facts: Card[] }) {
  return (
    <dl class="facts">
      {facts.map((fact, index) => (
        <div key={index}>
          <dt>{textIn(fact["title"])}</dt>
          <dd>
            <Words text={textIn(fact["value"])} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function ColumnSet({ columns }: { columns: Card[] }) {
  return (
    <div class="columns">
      {columns.map((column, index) => (
        <div key={index} style={{ flex: flexOf(column["width"]) }}>
          <Elements of={column["items"]} />
        </div>
      ))}
    </div>
  );
}

function flexOf(width: unknown): string {
  if (width === "auto") return "0 0 auto";
  const weight = Number(width);
  if (Number.isFinite(weight) && weight > 0) return `${String(weight)} 1 0`;
  return /^\d+px$/.test(textIn(width)) ? `0 0 ${textIn(width)}` : "1 1 0";
}

function Actions({ of }: { of: unknown }) {
  const actions = cardsIn(of);
  if (actions.length === 0) return null;
  return (
    <div class="card-actions">
      {actions.map((action, index) => (
        <Action key={index} action={action} />
      ))}
    </div>
  );
}

function Action({ action }: { action: Card }) {
  const title = textIn(action["title"]);
  const url = action["type"] === "Action.OpenUrl" ? safeUrl(action["url"]) : null;
  if (!url) return <span class="card-unknown">{title || "An action"} cannot be pressed here.</span>;
  return (
    <CardLink class="button" url={url}>
      {title}
    </CardLink>
  );
}

/** A mail of this mailbox opens here, everything else in a window of its own. */
function CardLink({ url, class: kind = "", children }: { url: string; class?: string; children: ComponentChildren }) {
  const mail = linkedMail(url);
  if (mail) {
    return (
      <a class={kind} href={`#mail/${encodeURIComponent(mail)}`}>
        {children}
      </a>
    );
  }
  return (
    <a class={kind} href={url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

function Unknown({ element }: { element: Card }) {
  const fallback = element["fallback"];
  if (fallback === "drop") return null;
  if (typeof fallback === "object") return <Elements of={[fallback]} />;
  return <p class="card-unknown">This channel cannot draw “{textIn(element["type"]) || "an element"}”.</p>;
}
