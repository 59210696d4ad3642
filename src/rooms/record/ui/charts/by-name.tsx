import { useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Combobox } from "#web/kit/combobox.tsx";
import { views } from "../../charts/outline/rules.ts";
import { type Place, placesOf } from "../../charts/regions/rules.ts";
import { useChartWords } from "./words.ts";

/** All places by name, for whom a drawing is in the way. */
export function ByName({ onMark }: { onMark: (place: Place) => void }) {
  const t = useT("charts");
  const words = useChartWords();
  const [times, setTimes] = useState(0);
  const places = views.flatMap((view) => [...placesOf(view)]);
  const choices = places.map((place, at) => ({ id: String(at), label: words.place(place) }));
  const choose = (id: string | null) => {
    const place = places[Number(id)];
    if (id === null || !place) return;
    onMark(place);
    // Emptied, for the next one.
    setTimes(times + 1);
  };
  return (
    <Combobox
      key={times}
      label={t("addPlace")}
      choices={choices}
      value={null}
      onChange={choose}
      autoFocus={times > 0}
    />
  );
}
