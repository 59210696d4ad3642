import { Archive, ArchiveRestore, CheckCheck, PackageOpen, Tag, X } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { withWords } from "#web/i18n/catalogue.ts";
import { useT } from "#web/i18n/t.ts";
import { Button, IconButton } from "#web/kit/button.tsx";
import { Combobox } from "#web/kit/combobox.tsx";
import { Popover, PopoverTrigger } from "#web/kit/popover.tsx";
import { useMe } from "#web/me.ts";
import { exportsClients } from "../../exporting/policy.ts";
import { useTags } from "../directory.ts";
import { useSeveral } from "./use-several.ts";

const loadExport = withWords(() => import("../exporting/dialog.tsx"), "exporting");
const ExportDialog = lazy(async () => ({ default: (await loadExport()).ExportDialog }));

interface SeveralProps {
  ids: readonly string[];
  archived: boolean;
  /** Chooses everybody in the list, of whom there are so many; left away where they are all chosen. */
  everyone: { count: number; choose: () => void } | null;
  onDone: () => void;
}

/** What is done with all who are chosen, at once, with the way back. */
export function Several({ ids, archived, everyone, onDone }: SeveralProps) {
  const t = useT("list");
  const act = useSeveral(ids, onDone);
  if (ids.length === 0) return null;
  return (
    <section className="several" aria-label={t("several", { count: ids.length })}>
      <p role="status">{t("several", { count: ids.length })}</p>
      <div className="actions">
        {everyone && (
          <Button small kind="plain" icon={CheckCheck} onPress={everyone.choose}>
            {t("chooseAll", { count: everyone.count })}
          </Button>
        )}
        <TagSeveral onTag={(tag) => void act({ addTag: tag }, { removeTag: tag }, "tagged")} />
        {archived ? (
          <Button
            small
            icon={ArchiveRestore}
            onPress={() => void act({ status: "active" }, { status: "archived" }, "restored")}
          >
            {t("restore")}
          </Button>
        ) : (
          <Button
            small
            icon={Archive}
            onPress={() => void act({ status: "archived" }, { status: "active" }, "archived")}
          >
            {t("archive")}
          </Button>
        )}
        <ExportSeveral ids={ids} />
        <IconButton small icon={X} label={t("chooseNone")} onPress={onDone} />
      </div>
    </section>
  );
}

/** Who may take records out finds it here, too. */
function ExportSeveral({ ids }: { ids: readonly string[] }) {
  const t = useT("list");
  const { member } = useMe();
  const [taking, setTaking] = useState(false);
  if (!exportsClients(member)) return null;
  return (
    <>
      <Button small icon={PackageOpen} onPress={() => setTaking(true)}>
        {t("export")}
      </Button>
      {taking && (
        <Suspense>
          <ExportDialog clientIds={ids} onClose={() => setTaking(false)} />
        </Suspense>
      )}
    </>
  );
}

function TagSeveral({ onTag }: { onTag: (tag: string) => void }) {
  const t = useT("list");
  const tags = useTags();
  return (
    <PopoverTrigger>
      <Button small icon={Tag}>
        {t("tag")}
      </Button>
      <Popover label={t("tag")} placement="bottom end">
        {(close) => (
          <Combobox
            label={t("tag")}
            choices={tags.map((tag) => ({ id: tag, label: tag }))}
            value={null}
            autoFocus
            onChange={(tag) => {
              if (tag === null) return;
              onTag(tag);
              close();
            }}
            add={{
              label: (typed) => t("newTag", { tag: typed }),
              run: (typed) => {
                onTag(typed.trim().slice(0, 40));
                close();
              },
            }}
          />
        )}
      </Popover>
    </PopoverTrigger>
  );
}
