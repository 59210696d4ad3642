import { type FormEvent, type KeyboardEvent, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Dialog } from "#web/kit/dialog.tsx";
import { TextArea, TextField } from "#web/kit/field.tsx";
import { NumberField } from "#web/kit/number-field.tsx";
import { Signal } from "#web/kit/signal.tsx";
import type { Group } from "../../../groups/contract.ts";
import { mostSeats } from "../../../groups/rules.ts";
import { useNamesSaid } from "../group-people.tsx";
import { changesOf, type GroupForm, nextInLine } from "./group-form.ts";
import { useEditing } from "./use-editing.ts";

interface EditGroupProps {
  group: Group;
  isOpen: boolean;
  onClose: () => void;
}

/** Changes what a group is called, how large it is, what is noted of it. */
export function EditGroup({ group, isOpen, onClose }: EditGroupProps) {
  const t = useT("groups");
  return (
    <Dialog title={t("editTitle")} isOpen={isOpen} onOpenChange={(open) => open || onClose()} keepsOpen>
      <Fields group={group} onClose={onClose} />
    </Dialog>
  );
}

function Fields({ group, onClose }: Omit<EditGroupProps, "isOpen">) {
  const t = useT("groups");
  const c = useT("calendar");
  const [form, setForm] = useState<GroupForm>({
    name: group.name,
    capacity: group.capacity,
    note: group.note ?? "",
  });
  const [tried, setTried] = useState(false);
  const editing = useEditing(group, onClose);
  const taken = group.joined + group.offered;
  const tooFew = form.capacity < taken;
  const stops = form.name.trim() === "" || Number.isNaN(form.capacity) || tooFew;
  const put = (change: Partial<GroupForm>) => setForm((known) => ({ ...known, ...change }));
  const submit = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    setTried(true);
    if (!stops) editing.send(changesOf(form, group));
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit(event);
  };
  const ofCapacity = tooFew ? t("tooFew", { count: taken }) : t("capacityNeeded");
  return (
    <form className="grid gap-4" onSubmit={submit} onKeyDownCapture={keys} noValidate>
      <TextField
        label={t("name")}
        maxLength={120}
        value={form.name}
        onChange={(name) => put({ name })}
        error={tried && form.name.trim() === "" ? t("nameNeeded") : undefined}
        autoFocus
      />
      <NumberField
        label={t("capacity")}
        minValue={1}
        maxValue={mostSeats}
        value={form.capacity}
        onChange={(capacity) => put({ capacity })}
        error={tooFew || (tried && Number.isNaN(form.capacity)) ? ofCapacity : undefined}
      />
      <Foreseen group={group} capacity={form.capacity} />
      <TextArea
        label={c("notes")}
        optional
        help={c("notesHelp")}
        rows={3}
        maxLength={4000}
        value={form.note}
        onChange={(note) => put({ note })}
      />
      {editing.problem && (
        <p className="field-error" role="alert">
          {editing.problem}
        </p>
      )}
      <footer className="dialog-foot">
        <Button kind="plain" onPress={onClose}>
          {c("close")}
        </Button>
        <Button kind="primary" type="submit" isPending={editing.isPending} keys={["Mod", "Enter"]}>
          {c("save")}
        </Button>
      </footer>
    </form>
  );
}

/** To whom the places that become free will be offered, before it is done. */
function Foreseen({ group, capacity }: { group: Group; capacity: number }) {
  const t = useT("groups");
  const next = nextInLine(group, capacity);
  const names = useNamesSaid()(next);
  return (
    <div className="appointment-warnings" aria-live="polite">
      {next.length > 0 && (
        <Signal kind="info">
          <span>{group.nextAt === null ? t("willWait") : t("willOffer", { count: next.length, names })}</span>
        </Signal>
      )}
    </div>
  );
}
