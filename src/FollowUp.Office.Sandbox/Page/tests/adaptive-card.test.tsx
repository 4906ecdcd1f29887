import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { AdaptiveCard } from "../teams/adaptive-card";
import { cardTitle } from "../teams/card-model";

const draw = (body: unknown[], actions: unknown[] = []) =>
  render(<AdaptiveCard card={{ type: "AdaptiveCard", version: "1.4", body, actions }} />);

afterEach(cleanup);

describe("a card in the channel", () => {
  it("draws text, facts, containers and columns", () => {
    draw([
      { type: "Container", items: [{ type: "TextBlock", text: "Dana Swope answered", weight: "Bolder" }] },
      { type: "FactSet", facts: [{ title: "Waited", value: "2 days" }] },
      { type: "ColumnSet", columns: [{ items: [{ type: "TextBlock", text: "Touch 2 of 5" }] }] },
    ]);
    expect(screen.getByText("Dana Swope answered").className).toContain("weight-bolder");
    expect(screen.getByText("Waited").tagName).toBe("DT");
    expect(screen.getByText("2 days").tagName).toBe("DD");
    expect(screen.getByText("Touch 2 of 5")).toBeTruthy();
  });

  it("draws bold, italic and links inside of text", () => {
    draw([
      { type: "TextBlock", text: "**Dana** said _yes_, see [her mail](https://outlook.example/1), not file_name_x" },
    ]);
    expect(screen.getByText("Dana").tagName).toBe("STRONG");
    expect(screen.getByText("yes").tagName).toBe("EM");
    expect(screen.getByRole("link", { name: "her mail" }).getAttribute("href")).toBe("https://outlook.example/1");
    expect(screen.getByText(/not file_name_x/)).toBeTruthy();
  });

  it("shows marks that were escaped, and opens the mailbox's own mails in place", () => {
    const url = `${location.origin}/?ItemID=AA%2D1&exvsurl=1`;
    draw(
      [{ type: "TextBlock", text: "Re: \\[offer\\]\\(v2\\) \\*new\\*" }],
      [{ type: "Action.OpenUrl", title: "Open the mail", url }],
    );
    expect(screen.getByText("Re: [offer](v2) *new*")).toBeTruthy();
    expect(screen.getByRole("link", { name: "Open the mail" }).getAttribute("href")).toBe("#mail/AA-1");
  });

  it("takes markup for the text that it is", () => {
    const { container } = draw([{ type: "TextBlock", text: "<img src=x onerror=alert(1)> & <b>bold</b>" }]);
    expect(screen.getByText("<img src=x onerror=alert(1)> & <b>bold</b>")).toBeTruthy();
    expect(container.querySelector("img")).toBeNull();
  });

  it("opens only addresses of pages", () => {
    draw(
      [{ type: "TextBlock", text: "[press](javascript:alert(1))" }],
      [
        { type: "Action.OpenUrl", title: "Open the mail", url: "https://outlook.example/1" },
        { type: "Action.OpenUrl", title: "Bad", url: "javascript:alert(1)" },
        { type: "Action.Submit", title: "Send" },
      ],
    );
    const links = screen.getAllByRole("link");
    expect(links).toHaveLength(1);
    expect(links[0]?.getAttribute("rel")).toContain("noopener");
    expect(screen.getByText("Bad cannot be pressed here.")).toBeTruthy();
    expect(screen.getByText("Send cannot be pressed here.")).toBeTruthy();
  });

  it("says what it cannot draw, unless the card has a fallback", () => {
    draw([
      { type: "Carousel" },
      { type: "Rating", fallback: "drop" },
      { type: "Chart", fallback: { type: "TextBlock", text: "42 leads" } },
    ]);
    expect(screen.getByText(/cannot draw “Carousel”/)).toBeTruthy();
    expect(screen.queryByText(/Rating/)).toBeNull();
    expect(screen.getByText("42 leads")).toBeTruthy();
  });

  it.each([[null], [[]], ["text"], [{ body: "no list" }], [{ body: [null, 7, { type: "FactSet", facts: {} }] }]])(
    "survives %j",
    (card) => {
      expect(() => render(<AdaptiveCard card={card} />)).not.toThrow();
    },
  );

  it("is announced by its first words", () => {
    const items = [{ type: "TextBlock", text: "**Dana** answered" }];
    expect(cardTitle({ body: [{ type: "ColumnSet", columns: [{ items }] }] })).toBe("Dana answered");
    expect(cardTitle({})).toBe("a new card");
  });
});
