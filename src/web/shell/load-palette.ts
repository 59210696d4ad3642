import { withWords } from "../i18n/catalogue.ts";

export interface PaletteOpening {
  isOpen: boolean;
  onOpenChange: (open: boolean) => void;
  /** Shows the list of keys. */
  onKeys: () => void;
}

/** Fetched on intent: by the pointer over its button, the focus on it, or its key. */
export const loadPalette = withWords(
  () => import("../pages/palette.tsx"),
  "palette",
  "menu",
  "calendar",
  "clients",
  "practices",
);
