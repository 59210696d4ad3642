import { ArrowDown, ArrowUp, GripVertical, Plus, X } from "lucide-react";
import { useT } from "#web/i18n/t.ts";
import { Button, IconButton } from "#web/kit/button.tsx";
import { TextField } from "#web/kit/field.tsx";
import { Icon } from "#web/kit/icon.tsx";
import { useCarrying } from "./carrying.ts";
import type { Sections } from "./edited-sections.ts";

/** As the contract has it; importing the value would bring the whole of zod along. */
const mostSections = 20;

/** The sections of a template, to be written, carried to another place, taken out. */
export function SectionRows({ sections, wanted }: { sections: Sections; wanted: boolean }) {
  const t = useT("notes");
  const { rows, said, nameOf, write, add, remove, move } = sections;
  const { list, carried, grip } = useCarrying(move);
  return (
    <fieldset className="template-sections">
      <legend className="heading">{t("editor.sections")}</legend>
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
      <ol ref={list}>
        {rows.map(({ row, title, hint }, place) => (
          <li key={row} data-carried={carried === place || undefined}>
            <button
              type="button"
              className="template-grip"
              aria-label={t("editor.grip", { title: nameOf(place) })}
              {...grip(place)}
            >
              <Icon of={GripVertical} />
            </button>
            <div className="template-words">
              <TextField
                label={t("editor.title")}
                hideLabel
                placeholder={t("editor.nth", { place: place + 1 })}
                value={title}
                onChange={(value) => write(row, { title: value })}
                maxLength={80}
                dir="auto"
                autoFocus={title === "" && place > 0 && place === rows.length - 1}
                error={wanted && title.trim() === "" && t("editor.needsTitle")}
              />
              <TextField
                label={t("editor.hint")}
                hideLabel
                placeholder={t("editor.hint")}
                value={hint}
                onChange={(value) => write(row, { hint: value })}
                maxLength={300}
                dir="auto"
              />
            </div>
            <div className="template-moves">
              <IconButton
                small
                icon={ArrowUp}
                label={t("editor.up", { title: nameOf(place) })}
                isDisabled={place === 0}
                onPress={() => move(place, place - 1)}
              />
              <IconButton
                small
                icon={ArrowDown}
                label={t("editor.down", { title: nameOf(place) })}
                isDisabled={place === rows.length - 1}
                onPress={() => move(place, place + 1)}
              />
              <IconButton
                small
                icon={X}
                label={t("editor.remove", { title: nameOf(place) })}
                isDisabled={rows.length === 1}
                onPress={() => remove(row)}
              />
            </div>
          </li>
        ))}
      </ol>
      <p className="small muted">{t("editor.hintHelp")}</p>
      {rows.length < mostSections ? (
        <Button small icon={Plus} onPress={add}>
          {t("editor.add")}
        </Button>
      ) : (
        <p className="small muted">{t("editor.most", { most: mostSections })}</p>
      )}
    </fieldset>
  );
}
