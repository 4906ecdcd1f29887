import { expect, test } from "vitest";
import { LeadsApi } from "../src/api/leads-api";
import type { Call } from "../src/api/client";

test("more leads than one request may hold go in several requests of one act", async () => {
  const bodies: { readonly ids: readonly string[]; readonly id: string }[] = [];
  const send = <T>({ body }: Call): Promise<T> => {
    const part = body as (typeof bodies)[number];
    bodies.push(part);
    return Promise.resolve({ changed: part.ids.length, items: [], undoId: part.id } as T);
  };
  const ids = Array.from({ length: 1_100 }, (_, at) => `lead-${at}`);
  expect(await new LeadsApi(send).bulk(ids, { letGo: true }, "act-1")).toEqual({
    changed: 1_100,
    items: [],
    undoId: "act-1",
  });
  expect(bodies.map((part) => part.ids.length)).toEqual([500, 500, 100]);
  expect(bodies.flatMap((part) => part.ids)).toEqual(ids);
  expect(new Set(bodies.map(({ id }) => id)).size).toBe(1);
});
