import { describe, expect, it } from "vitest";
import { readPeople, written } from "../mail/reply";

describe("the people a mail is written to", () => {
  it.each([
    ["dana@x.example", [{ name: "dana@x.example", address: "dana@x.example" }]],
    [
      "Dana Swope <dana@x.example>; tom@y.example",
      [
        { name: "Dana Swope", address: "dana@x.example" },
        { name: "tom@y.example", address: "tom@y.example" },
      ],
    ],
    ["Okoro, Hannah <hannah@x.example>", [{ name: "Okoro, Hannah", address: "hannah@x.example" }]],
    [
      'tom@y.example, "Okoro, Hannah" <hannah@x.example>,',
      [
        { name: "tom@y.example", address: "tom@y.example" },
        { name: "Okoro, Hannah", address: "hannah@x.example" },
      ],
    ],
    ["", []],
    ["Dana", null],
    ["dana@x.example Tom", null],
    ["Dana <nowhere>", null],
  ])("reads %j", (text, people) => expect(readPeople(text)).toEqual(people));

  it("reads back what it writes, commas and all", () => {
    const people = [
      { name: "Okoro, Hannah", address: "hannah@x.example" },
      { name: "مريم", address: "maryam@y.example" },
    ];
    expect(readPeople(people.map(written).join("; "))).toEqual(people);
  });
});
