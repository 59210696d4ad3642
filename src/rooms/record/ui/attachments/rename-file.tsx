import { useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { TextField } from "#web/kit/field.tsx";
import { problemText } from "#web/problem.ts";
import type { AttachmentReply } from "../../attachments/contract.ts";
import { useRenameFile } from "./changes.ts";

/** Another name for a file. */
export function RenameFile({ file, onDone }: { file: AttachmentReply; onDone: () => void }) {
  const t = useT("record");
  const kit = useT("kit");
  const problem = useT("problems");
  const [name, setName] = useState(file.name);
  const rename = useRenameFile(file);
  const save = () => {
    const wanted = name.trim();
    if (wanted === "" || wanted === file.name) return onDone();
    rename.mutate(wanted, { onSuccess: onDone });
  };
  return (
    <form
      className="files-rename"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // Of the two that Esc could close, this is the inner one.
        event.stopPropagation();
        event.preventDefault();
        onDone();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField
        label={t("files.name")}
        hideLabel
        value={name}
        onChange={setName}
        maxLength={200}
        dir="auto"
        autoFocus
        error={rename.error ? problemText(problem, rename.error) : undefined}
      />
      <Button kind="plain" onPress={onDone}>
        {kit("cancel")}
      </Button>
      <Button type="submit" isPending={rename.isPending}>
        {t("files.save")}
      </Button>
    </form>
  );
}
