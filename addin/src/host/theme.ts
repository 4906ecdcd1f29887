import type { ThemeName } from "./host";

/** Outlook gives colours, not a name: a dark background is a dark theme. */
export function themeOf(theme: Office.OfficeTheme | undefined): ThemeName | null {
  if (theme === undefined) return null;
  if (typeof theme.isDarkTheme === "boolean") return theme.isDarkTheme ? "dark" : "light";
  const brightness = brightnessOf(theme.bodyBackgroundColor);
  if (brightness === null) return null;
  return brightness < 0.5 ? "dark" : "light";
}

/** 0 (black) to 1 (white), or null for what is no colour. */
function brightnessOf(colour: string | undefined): number | null {
  const hex = /^#?([0-9a-f]{6})/i.exec(colour ?? "")?.[1];
  if (hex === undefined) return null;
  const channel = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16) / 255;
  return 0.299 * channel(0) + 0.587 * channel(2) + 0.114 * channel(4);
}
