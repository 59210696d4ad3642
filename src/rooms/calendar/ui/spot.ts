import { columnNamed } from "./columns.ts";
import { stepMinutes } from "./moving.ts";

/** A place in the grid. */
export interface Spot {
  date: string;
  /** Whose column it is; null where it is nobody's own. */
  therapistId: string | null;
  /** Of the day, not rounded; null in a month, whose days have no hours. */
  minute: number | null;
}

interface Cell {
  key: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where the columns of a grid are, measured once when something is taken hold of: nothing is measured while it moves. */
export class Ground {
  readonly #cells: readonly Cell[];
  readonly #hours: { first: number; last: number } | null;

  constructor(grid: HTMLElement, hours: { first: number; last: number } | null) {
    this.#hours = hours;
    this.#cells = [...grid.querySelectorAll<HTMLElement>("[data-column]")].map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const key = element.dataset.column ?? "";
      return { key, left: left + scrollX, right: right + scrollX, top: top + scrollY, bottom: bottom + scrollY };
    });
  }

  /** What is under a point of the window; beyond the edges, the nearest. Null when there is no column at all. */
  at(x: number, y: number): Spot | null {
    const [pageX, pageY] = [x + scrollX, y + scrollY];
    const cell = nearest(this.#cells, pageX, pageY);
    if (cell === undefined) return null;
    const { date, therapistId } = columnNamed(cell.key);
    if (this.#hours === null) return { date, therapistId, minute: null };
    const { first, last } = this.#hours;
    const share = Math.min(1, Math.max(0, (pageY - cell.top) / (cell.bottom - cell.top)));
    return { date, therapistId, minute: (first + share * (last - first)) * 60 };
  }
}

/** A minute on the steps of the grid. */
export function snapped(minute: number, round: (steps: number) => number): number {
  return round(minute / stepMinutes) * stepMinutes;
}

function nearest(cells: readonly Cell[], x: number, y: number): Cell | undefined {
  let best: Cell | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const cell of cells) {
    const away = Math.max(cell.left - x, x - cell.right, 0) + Math.max(cell.top - y, y - cell.bottom, 0);
    if (away >= least) continue;
    best = cell;
    least = away;
  }
  return best;
}
