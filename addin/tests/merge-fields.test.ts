import { expect, test } from "vitest";
import { brokenIn, inBraces, openFieldsIn, piecesOf, unknownIn } from "../src/text/merge-fields";

test.each([
  ["", []],
  ["Hello {{first name}}!", ["first name"]],
  ["{{ Company }} {{company}}", ["Company"]],
  ["{{ {{name}}", ["name"]],
  ["{{}} {{\n}} {{a}", []],
])("the open fields of %j", (text, names) => {
  expect(openFieldsIn(text)).toEqual(names);
  expect(
    piecesOf(text)
      .map((piece) => piece.text)
      .join(""),
  ).toBe(text);
});

test("a field is known in any case and spacing", () => {
  expect(unknownIn("{{First  Name}} {{ permission }} {{shoe size}}").map(inBraces)).toEqual(["{{shoe size}}"]);
});

test.each([
  ["Hello {{first name}}, {{shoe size}}, {name} and {{{name}}}", []],
  ["Hello {{first name, how are you?", ["{{first name, how are you?"]],
  ["Hello {{first name}, again {{first name}.", ["{{first name}"]],
  ["{{ }} {{}}", ["{{ }}", "{{}}"]],
  ["Hello {{", ["{{"]],
  ["{{ {{name}}", ["{{"]],
  ["{first name}} or name}}", ["{first name}}", "}}"]],
  ["{{first\nname}}", ["{{first", "}}"]],
  [
    "{{a name that is longer than sixty characters, which no field of ours is}}",
    ["{{a name that is longer than sixty chara…"],
  ],
])("the broken fields of %j", (text, broken) => expect(brokenIn(text)).toEqual(broken));
