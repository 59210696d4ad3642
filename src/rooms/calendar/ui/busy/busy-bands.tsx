import type { CSSProperties } from "react";
import { subtract } from "#kernel/time/interval.ts";
import { useT } from "#web/i18n/t.ts";
import { useHeld } from "../hand.ts";
import type { Minutes } from "../shade.ts";
import { type Band, clipped } from "./bands.ts";
import { useBusyWords } from "./words.ts";
import "./busy.css";

interface BusyBandsProps {
  bands: readonly Band[];
  /** What lies on it. */
  boxes: readonly Minutes[];
  firstHour: number;
  lastHour: number;
  /** The column holds the calendars of several: then only its edge is hatched, since the others are free. */
  shared: boolean;
}

/** What calendars kept elsewhere hold of a column: hatched ground, which visits may lie on. */
export function BusyBands({ bands, boxes, firstHour, lastHour, shared }: BusyBandsProps) {
  return bands.map((band) => {
    const shown = clipped(band, { first: firstHour, last: lastHour });
    if (shown === null) return null;
    const gap = shared ? undefined : subtract([shown], boxes).find(({ from, to }) => to - from >= leastMinutes);
    return <BusyBand key={band.ids[0]} band={band} shown={shown} shared={shared} wordsAt={gap?.from ?? null} />;
  });
}

/** Lower than this there is no room for a word. */
const leastMinutes = 25;

interface BusyBandProps {
  band: Band;
  /** What of it is within the hours that are drawn. */
  shown: Minutes;
  shared: boolean;
  /** The minute at which nothing lies on its words. */
  wordsAt: number | null;
}

function BusyBand({ band, shown: { from, to }, shared, wordsAt }: BusyBandProps) {
  const t = useT("views");
  const words = useBusyWords();
  const met = useHeld(({ busy }) => busy.some(({ id }) => band.ids.includes(id)));
  const style: CSSProperties & Record<`--${string}`, number> = { "--from": from / 60, "--to": to / 60 };
  return (
    <p className={["week-busy", shared && "shared", met && "met"].filter(Boolean).join(" ")} style={style}>
      <span className="visually-hidden">{words.label(band)}</span>
      {wordsAt !== null && (
        <span
          className="week-busy-name"
          aria-hidden="true"
          style={{ "--down": (wordsAt - from) / 60 } as Record<`--${string}`, number>}
        >
          <bdi>{words.named(band) ?? t("busy")}</bdi>
        </span>
      )}
    </p>
  );
}
