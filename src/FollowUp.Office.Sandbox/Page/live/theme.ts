import { useEffect, useState } from "preact/hooks";

export type Theme = "light" | "dark";

const key = "followup.sandbox.theme";

function remembered(): Theme {
  const chosen = localStorage.getItem(key);
  if (chosen === "light" || chosen === "dark") return chosen;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(remembered);
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
  }, [theme]);
  const choose = (next: Theme) => {
    localStorage.setItem(key, next);
    setTheme(next);
  };
  return [theme, choose];
}
