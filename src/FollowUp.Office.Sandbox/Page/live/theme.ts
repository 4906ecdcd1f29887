import { useState } from "preact/hooks";

export type Theme = "light" | "dark";

const key = "followup.sandbox.theme";

function remembered(): Theme {
  const chosen = localStorage.getItem(key);
  if (chosen === "light" || chosen === "dark") return chosen;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** Before anything is drawn in it: mails look at the theme when their frame is made. */
function wear(theme: Theme): Theme {
  document.documentElement.dataset["theme"] = theme;
  return theme;
}

export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(() => wear(remembered()));
  const choose = (next: Theme) => {
    localStorage.setItem(key, next);
    setTheme(wear(next));
  };
  return [theme, choose];
}
