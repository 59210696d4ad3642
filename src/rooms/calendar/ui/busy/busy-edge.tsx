import type { CSSProperties } from "react";
import { type Band, clipped } from "./bands.ts";

/** A day is read along its lower edge from seven to nine in the evening, as the grid has it down its side. */
const hours = { first: 7, last: 21 };

/** When in a day of the month somebody is busy elsewhere, for the eye; the day's name says it. */
export function BusyEdge({ bands }: { bands: readonly Band[] }) {
  return bands.map((band) => {
    const shown = clipped(band, hours);
    if (shown === null) return null;
    const share = (minute: number) => (minute / 60 - hours.first) / (hours.last - hours.first);
    const style: CSSProperties & Record<`--${string}`, number> = {
      "--from": share(shown.from),
      "--to": share(shown.to),
    };
    return <i key={band.ids[0]} className="busy-edge" style={style} />;
  });
}
