import { Undo2 } from "lucide-react";
import { useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { useHotkeys } from "#web/kit/hotkeys.ts";
import { SaveState } from "#web/kit/save-state.tsx";
import type { BodyChart, Mark } from "../../charts/contract.ts";
import { views } from "../../charts/outline/rules.ts";
import type { Place } from "../../charts/regions/rules.ts";
import { useMoments } from "../moments.ts";
import { ByName } from "./by-name.tsx";
import type { Drawn } from "./drawing.ts";
import { DrawnFigure } from "./drawn-figure.tsx";
import { MarkFields } from "./mark-fields.tsx";
import { MarkFace } from "./marker.tsx";
import { useDrawing } from "./use-drawing.ts";
import { useChartWords } from "./words.ts";
import "./charts.css";

/** A chart that is drawn: by finger or pointer on the body, by the arrow keys, or by choosing places by name. */
export function ChartEditor({ chart, former = [] }: { chart: BodyChart; former?: readonly Mark[] }) {
  const t = useT("charts");
  const words = useChartWords();
  const [drawn, drawing] = useDrawing(chart);
  const [selected, setSelected] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const { marks } = drawn;

  const mark = (place: Place) => {
    const made = markOf(place, marks.at(-1));
    drawing.draw((before) => [...before, made]);
    setSelected(made.id);
    setSaid(t("marked", { place: words.place(place) }));
  };
  const change = (next: Mark) => drawing.draw((before) => before.map((one) => (one.id === next.id ? next : one)));
  const remove = (id: string) => {
    const gone = marks.find((one) => one.id === id);
    drawing.draw((before) => before.filter((one) => one.id !== id));
    setSelected(null);
    if (gone) setSaid(t("removed", { place: words.place(gone) }));
  };
  const move = (id: string, { x, y, region, side }: Place) =>
    drawing.draw((before) => before.map((one) => (one.id === id ? { ...one, x, y, region, side } : one)));
  useHotkeys([{ keys: "mod+z", does: t("undo"), group: "here", run: () => drawing.undo() }], drawn.canUndo);

  return (
    <div className="chart">
      <div className="chart-figures" dir="ltr">
        {views.map((view) => (
          <DrawnFigure
            key={view}
            view={view}
            marks={marks}
            selected={selected}
            onSelect={setSelected}
            onMark={mark}
            onMove={move}
            onRemove={remove}
          />
        ))}
      </div>
      <div className="chart-words">
        <div className="chart-head">
          <Standing drawn={drawn} />
          <Button kind="plain" small icon={Undo2} flip isDisabled={!drawn.canUndo} onPress={() => drawing.undo()}>
            {t("undo")}
          </Button>
        </div>
        <ByName onMark={mark} />
        {marks.length === 0 && <p className="small muted">{t("none")}</p>}
        {marks.length === 0 && former.length > 0 && (
          <button type="button" className="link small" onClick={() => drawing.draw(() => former.map(anew))}>
            {t("copyLast")}
          </button>
        )}
        <ol className="chart-list" aria-label={t("marks")}>
          {marks.map((one, at) => (
            <li key={one.id}>
              <button
                type="button"
                className="chart-entry"
                aria-expanded={selected === one.id}
                onClick={() => setSelected(selected === one.id ? null : one.id)}
              >
                <span className="chart-entry-number">{at + 1}</span>
                <MarkFace mark={one} />
                <span>
                  {words.mark(one)}
                  {one.note !== "" && (
                    <span className="small muted chart-entry-note" dir="auto">
                      {one.note}
                    </span>
                  )}
                </span>
              </button>
              {selected === one.id && <MarkFields mark={one} onChange={change} onRemove={() => remove(one.id)} />}
            </li>
          ))}
        </ol>
        <p className="visually-hidden" role="status">
          {said}
        </p>
      </div>
    </div>
  );
}

function Standing({ drawn: { saving } }: { drawn: Drawn }) {
  const t = useT("charts");
  const moments = useMoments();
  const now = Temporal.Now.instant().toString();
  if (saving === "elsewhere" || saving === "refused")
    return (
      <p className="small" role="alert">
        {t(saving)}
      </p>
    );
  return <SaveState saving={saving === "saved" ? { state: "saved", time: moments.recent(now) } : { state: saving }} />;
}

/** A mark of another chart, with an id of its own. */
const anew = (mark: Mark): Mark => ({ ...mark, id: crypto.randomUUID() });

/** A new mark is of the kind that was marked last: who marks three pains says so once. */
function markOf({ view, region, side, x, y }: Place, last: Mark | undefined): Mark {
  const kind = last?.kind ?? "pain";
  const intensity = kind === "scar" ? null : (last?.intensity ?? 5);
  return { id: crypto.randomUUID(), view, region, side, x, y, kind, intensity, note: "" };
}
