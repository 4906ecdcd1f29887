import { expect, test } from "vitest";
import { systemColour } from "../scripts/fluent-tokens";

test.each([
  ["colorNeutralForeground1", "CanvasText"],
  ["colorNeutralForegroundDisabled", "GrayText"],
  ["colorNeutralBackground1", "Canvas"],
  ["colorBrandBackground", "Highlight"],
  ["colorNeutralForegroundOnBrand", "HighlightText"],
])("in forced colours %s becomes %s", (token, colour) => {
  expect(systemColour(token)).toBe(colour);
});
