import { expect, test } from "vitest";
import { contrastColour, systemColour } from "../scripts/fluent-tokens";

test.each([
  ["colorNeutralForeground1", "CanvasText"],
  ["colorNeutralForegroundDisabled", "GrayText"],
  ["colorNeutralBackground1", "Canvas"],
  ["colorBrandBackground", "Highlight"],
  ["colorNeutralForegroundOnBrand", "HighlightText"],
  ["colorBackgroundOverlay", "transparent"],
])("in forced colours %s becomes %s", (token, colour) => {
  expect(systemColour(token)).toBe(colour);
});

test.each([
  ["colorNeutralForeground1", "colorNeutralBackground1"],
  ["colorNeutralForeground1", "colorNeutralBackground1Selected"],
  ["colorNeutralForeground2Hover", "colorSubtleBackgroundHover"],
  ["colorNeutralForegroundDisabled", "colorNeutralBackground1"],
  ["colorBrandForegroundLink", "colorNeutralBackground1Hover"],
  ["colorNeutralForegroundOnBrand", "colorBrandBackground"],
])("in Teams' high contrast %s can be read on %s", (words, ground) => {
  const [lighter, darker] = [words, ground].map(luminance).sort((a, b) => b - a) as [number, number];
  expect((lighter + 0.05) / (darker + 0.05)).toBeGreaterThan(7);
});

/** 0 (black) to 1 (white), as WCAG 2 measures it. */
function luminance(name: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(String(contrastColour(name)).slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
