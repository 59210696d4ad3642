/** Fetched on intent: by the pointer over its button, the focus on it, or its key. */
export const loadPalette = () => import("./palette.tsx");
