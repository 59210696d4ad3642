import type { CSSProperties } from "react";
import { useT } from "#web/i18n/t.ts";
import { useHeld } from "../hand.ts";
import { type Band, clipped } from "./bands.ts";
import { useBusyWords } from "./words.ts";
import "./busy.css";

interface BusyBandsProps {
  bands: readonly Band[];
  firstHour: number;
  lastHour: number;
  /** The column holds the calendars of several: then only its edge is hatched, since the others are free. */
  shared: boolean;
}

/** What calendars kept elsewhere hold of a column: hatched ground, which visits may lie on. */
export function BusyBands({ bands, firstHour, lastHour, shared }: BusyBandsProps) {
  return bands.map((band) => {
    const shown = clipped(band, { first: firstHour, last: lastHour });
    if (shown === null) return null;
    return <BusyBand key={band.ids[0]} band={band} from={shown.from} to={shown.to} shared={shared} />;
  });
}

/** Lower than this there is no room for a word. */
const leastMinutes = 25;

function BusyBand({ band, from, to, shared }: { band: Band; from: number; to: number; shared: boolean }) {
  const t = useT("views");
  const words = useBusyWords();
  const met = useHeld(({ busy }) => busy.some(({ id }) => band.ids.includes(id)));
  const style: CSSProperties & Record<`--${string}`, number> = { "--from": from / 60, "--to": to / 60 };
  return (
    <p className={["week-busy", shared && "shared", met && "met"].filter(Boolean).join(" ")} style={style}>
      <span className="visually-hidden">{words.label(band)}</span>
      {!shared && to - from >= leastMinutes && (
        <span className="week-busy-name" aria-hidden="true">
          <bdi>{words.named(band) ?? t("busy")}</bdi>
        </span>
      )}
    </p>
  );
}
