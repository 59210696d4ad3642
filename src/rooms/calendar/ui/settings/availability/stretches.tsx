import { X } from "lucide-react";
import { useT } from "#web/i18n/t.ts";
import { IconButton } from "#web/kit/button.tsx";
import { TimeField } from "#web/kit/time-field.tsx";
import { toast } from "#web/kit/toast.tsx";
import type { ClockStretch } from "../../../availability/hours/rules.ts";

interface StretchesProps {
  /** The day they are of, for whoever hears the fields: "Monday", "24 December". */
  day: string;
  hours: readonly ClockStretch[];
  /** What is wrong with one of them, by its place in the list. */
  mistakeAt: (at: number) => string | undefined;
  onChange: (hours: ClockStretch[]) => void;
}

/** The hours of a day, a line each: from, to, and the way to remove it, which can be undone. */
export function Stretches({ day, hours, mistakeAt, onChange }: StretchesProps) {
  const t = useT("availability");
  const set = (at: number, change: Partial<ClockStretch>) =>
    onChange(hours.map((stretch, nth) => (nth === at ? { ...stretch, ...change } : stretch)));
  const remove = (at: number, pressed: Element) => {
    // The line goes with its button; the focus stays with the day.
    pressed.closest("section")?.querySelector<HTMLElement>(".day-acts button")?.focus();
    onChange(hours.filter((_, nth) => nth !== at));
    toast.show({ text: t("stretchGone", { day }), undo: () => onChange([...hours]) });
  };
  // A stretch has no name of its own: it is the first, the second of its day, whatever times are typed into it.
  const rows = hours.map((stretch, at) => ({ ...stretch, at, place: `place-${at}` }));
  return (
    <ul className="stretches">
      {rows.map(({ from, to, at, place }) => {
        const mistake = mistakeAt(at);
        const times = `${from}–${to}`;
        return (
          <li key={place}>
            <TimeField
              label={t("fromOf", { day })}
              hideLabel
              value={from}
              onChange={(time) => time !== null && set(at, { from: time })}
              error={mistake && <span className="visually-hidden">{mistake}</span>}
            />
            <span aria-hidden="true">–</span>
            <TimeField
              label={t("toOf", { day })}
              hideLabel
              value={to === "24:00" ? "00:00" : to}
              onChange={(time) => time !== null && set(at, { to: time === "00:00" ? "24:00" : time })}
            />
            <IconButton
              icon={X}
              label={t("removeStretch", { day, times })}
              onPress={({ target }) => remove(at, target)}
            />
            {mistake && (
              <p className="field-error" role="alert">
                {mistake}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
