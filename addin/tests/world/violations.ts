import axe from "axe-core";
import { vi } from "vitest";

/** What axe finds wrong with the page as it stands. */
export async function violations(): Promise<string[]> {
  vi.useRealTimers();
  // Colours need a real browser; the tokens' contrast is Fluent's.
  const result = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return result.violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html ?? ""}`);
}
