import { useSyncExternalStore } from "react";

export type Theme = "system" | "light" | "dark";

/** The theme of this device and how to change it. `public/theme.js` applies it before the first paint. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  return [useSyncExternalStore(watch, currentTheme), setTheme];
}

const changed = new EventTarget();

function currentTheme(): Theme {
  const theme = document.documentElement.dataset.theme;
  return theme === "light" || theme === "dark" ? theme : "system";
}

function setTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === "system") localStorage.removeItem("theme");
    else localStorage.setItem("theme", theme);
  } catch {
    // Without storage it lasts as long as the page.
  }
  changed.dispatchEvent(new Event("change"));
}

function watch(act: () => void): () => void {
  changed.addEventListener("change", act);
  return () => changed.removeEventListener("change", act);
}
