import { useNavigate } from "@tanstack/react-router";
import { Archive, ArchiveRestore, Ellipsis, Eraser, Merge, PackageOpen, Pencil } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { withWords } from "#web/i18n/catalogue.ts";
import { useT } from "#web/i18n/t.ts";
import { Button, IconButton, LinkButton } from "#web/kit/button.tsx";
import { Menu, MenuItem, MenuTrigger } from "#web/kit/menu.tsx";
import { useMe } from "#web/me.ts";
import type { Client, ClientLine } from "../../contract.ts";
import { erases } from "../../erasing/policy.ts";
import { exportsClients } from "../../exporting/policy.ts";
import { mergesClients } from "../../merging/policy.ts";
import { useMoveClient } from "../changes.tsx";

const loadExport = withWords(() => import("../exporting/dialog.tsx"), "exporting");
const ExportDialog = lazy(async () => ({ default: (await loadExport()).ExportDialog }));

interface ActionsProps {
  client: Client;
  onEdit: () => void;
  onBook?: () => void;
}

/** What one does with a client: the one thing that is done most stands last and green. */
export function Actions({ client, onEdit, onBook }: ActionsProps) {
  const t = useT("clients");
  const move = useMoveClient();
  const clinical = useMe().member.role !== "assistant";
  const active = client.status === "active";
  return (
    <div className="actions on-title">
      <MoreMenu client={client} onEdit={onEdit} />
      {active ? (
        <>
          <BookButton clientId={client.id} onBook={onBook} kind={clinical ? "quiet" : "primary"} />
          {clinical && <StartNote clientId={client.id} kind="primary" />}
        </>
      ) : (
        <Button kind="primary" onPress={() => move(client, "active")}>
          {t("restore")}
        </Button>
      )}
    </div>
  );
}

/** What is done less often: changing what is known of somebody, putting them away, taking them back. */
export function MoreMenu({ client, onEdit }: { client: Client | ClientLine; onEdit: () => void }) {
  const t = useT("clients");
  const move = useMoveClient();
  const navigate = useNavigate();
  const { member } = useMe();
  const [taking, setTaking] = useState(false);
  const active = client.status === "active";
  return (
    <>
      <MenuTrigger>
        <IconButton icon={Ellipsis} label={t("more")} />
        <Menu label={t("more")}>
          <MenuItem icon={Pencil} keys={["E"]} onAction={onEdit}>
            {t("edit")}
          </MenuItem>
          {active ? (
            <MenuItem icon={Archive} onAction={() => move(client, "archived")}>
              {t("archive")}
            </MenuItem>
          ) : (
            <MenuItem icon={ArchiveRestore} onAction={() => move(client, "active")}>
              {t("restore")}
            </MenuItem>
          )}
          {exportsClients(member) && (
            <MenuItem icon={PackageOpen} onAction={() => setTaking(true)}>
              {t("export")}
            </MenuItem>
          )}
          {mergesClients(member) && (
            <MenuItem
              icon={Merge}
              onAction={() => void navigate({ to: "/clients/$clientId/merge", params: { clientId: client.id } })}
            >
              {t("merge")}
            </MenuItem>
          )}
          {erases(member) && (
            <MenuItem
              icon={Eraser}
              onAction={() => void navigate({ to: "/clients/$clientId/erase", params: { clientId: client.id } })}
            >
              {t("erase")}
            </MenuItem>
          )}
        </Menu>
      </MenuTrigger>
      {taking && (
        <Suspense>
          <ExportDialog clientIds={[client.id]} onClose={() => setTaking(false)} />
        </Suspense>
      )}
    </>
  );
}

interface BookButtonProps {
  clientId: string;
  /** Opens the panel here; without it the calendar does. */
  onBook?: () => void;
  kind?: "primary" | "quiet";
  small?: boolean;
}

export function BookButton({ clientId, onBook, kind = "quiet", small }: BookButtonProps) {
  const t = useT("clients");
  if (onBook !== undefined)
    return (
      <Button kind={kind} small={small} onPress={onBook}>
        {t("book")}
      </Button>
    );
  return (
    <LinkButton to="/calendar" search={{ book: clientId }} kind={kind} small={small}>
      {t("book")}
    </LinkButton>
  );
}

export function StartNote({ clientId, kind }: { clientId: string; kind: "primary" | "quiet" }) {
  const t = useT("clients");
  return (
    <LinkButton to="/clients/$clientId/notes/new" params={{ clientId }} kind={kind}>
      {t("startNote")}
    </LinkButton>
  );
}
