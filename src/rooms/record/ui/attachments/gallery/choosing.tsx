import { Download } from "lucide-react";
import { useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Icon } from "#web/kit/icon.tsx";
import { useMe } from "#web/me.ts";
import type { AttachmentReply } from "../../../attachments/contract.ts";
import { mayChangeFile } from "../../../policy.ts";
import { MoveFiles } from "./move-files.tsx";
import { useRemoving } from "./removing.ts";

export interface ChoosingFiles {
  on: boolean;
  chosen: ReadonlySet<string>;
  turn: () => void;
  choose: (id: string) => void;
}

/** More ids would make too long an address; as the contract has it. */
const mostChosen = 100;

/** Several files at once. */
export function useChoosing(files: readonly AttachmentReply[]): ChoosingFiles {
  const [on, setOn] = useState(false);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const chosen = new Set(files.map(({ id }) => id).filter((id) => picked.has(id)));
  const choose = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id) && next.size < mostChosen) next.add(id);
    setPicked(next);
  };
  const turn = () => {
    setOn(!on && files.length > 0);
    setPicked(new Set());
  };
  return { on: on && files.length > 0, chosen, turn, choose };
}

interface ChoosingProps {
  clientId: string;
  files: readonly AttachmentReply[];
  choosing: ChoosingFiles;
}

/** What can be done with those that are chosen; with none, all of them can be taken along. */
export function Choosing({ clientId, files, choosing }: ChoosingProps) {
  const t = useT("files");
  const words = useT("record");
  const { member } = useMe();
  const remove = useRemoving();
  const [moving, setMoving] = useState(false);
  const chosen = files.filter(({ id }) => choosing.chosen.has(id));
  const may = chosen.length > 0 && chosen.every(({ author }) => mayChangeFile(member, { authorId: author.id }));
  return (
    <div className="files-chosen">
      <span className="small" role="status">
        {t("chosen", { count: chosen.length })}
      </span>
      <span className="actions">
        <a className="button button-small quiet" href={archiveAddress(clientId, chosen)} download>
          <Icon of={Download} />
          <span>{t(chosen.length === 0 ? "archiveAll" : "archive")}</span>
        </a>
        <Button small isDisabled={!may} onPress={() => setMoving(true)}>
          {t("move")}
        </Button>
        <Button
          small
          kind="danger"
          isDisabled={!may}
          onPress={() => {
            remove(chosen);
            choosing.turn();
          }}
        >
          {words("files.remove")}
        </Button>
        <Button small kind="plain" onPress={choosing.turn}>
          {t("done")}
        </Button>
      </span>
      {moving && (
        <MoveFiles
          files={chosen}
          onDone={() => {
            setMoving(false);
            choosing.turn();
          }}
        />
      )}
    </div>
  );
}

function archiveAddress(clientId: string, chosen: readonly AttachmentReply[]): string {
  const ids = chosen.length === 0 ? "" : `?ids=${chosen.map(({ id }) => id).join(",")}`;
  return `/api/v1/clients/${clientId}/attachments/archive${ids}`;
}
