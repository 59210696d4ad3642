import { withWords } from "../i18n/catalogue.ts";

/** Fetched on intent: by the pointer over its button, the focus on it, or its key. */
export const loadPalette = withWords(() => import("./palette.tsx"), "palette", "clients");
