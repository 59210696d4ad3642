import type { ResizeOptions } from "sharp";

/** What is to be left of a picture. `longEdge`: so large it must be read for that. */
export interface Frame {
  readonly longEdge: number;
  readonly cut: (size: { readonly width: number; readonly height: number }) => ResizeOptions;
}

/** All of it, no longer than that. */
export const within = (longEdge: number): Frame => ({
  longEdge,
  cut: () => ({ width: longEdge, height: longEdge, fit: "inside", withoutEnlargement: true }),
});

/** As large a square as there is of it, no longer than that, where most is to be seen. */
export const square = (edge: number): Frame => ({
  longEdge: 4 * edge,
  cut: ({ width, height }) => {
    const side = Math.min(edge, width, height);
    return { width: side, height: side, fit: "cover", position: "attention" };
  },
});
