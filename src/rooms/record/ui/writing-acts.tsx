import { ChevronDown, Ellipsis, FileText, History, Lock, LockOpen } from "lucide-react";
import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { Button, IconButton } from "#web/kit/button.tsx";
import { Icon } from "#web/kit/icon.tsx";
import { onPhone, useMedia } from "#web/kit/media.ts";
import { Menu, MenuChoices, MenuItem, MenuTrigger } from "#web/kit/menu.tsx";
import type { NoteTemplate } from "../contract.ts";
import { sectionsOf } from "../rules.ts";
import type { Keeper } from "./keeping/keeper.ts";
import type { Kept } from "./keeping/kept.ts";
import { SignButton } from "./sign.tsx";

interface WritingActsProps {
  keeper: Keeper;
  kept: Kept;
  historyOpen: boolean;
  onHistory: () => void;
}

/** What can be done with a draft; on a phone all but the signature is in a menu. */
export function WritingActs(props: WritingActsProps) {
  const phone = useMedia(onPhone);
  return (
    <>
      {phone ? <PhoneActs {...props} /> : <DeskActs {...props} />}
      <SignButton keeper={props.keeper} kept={props.kept} />
    </>
  );
}

function DeskActs({ keeper, kept, historyOpen, onHistory }: WritingActsProps) {
  const t = useT("record");
  return (
    <>
      <TemplateChoice keeper={keeper} kept={kept} />
      <Button
        kind="plain"
        className="note-private"
        icon={kept.private ? Lock : LockOpen}
        aria-label={kept.private ? t("privateWho") : t("sharedWho")}
        onPress={() => keeper.setPrivate(!kept.private)}
      >
        {kept.private ? t("private") : t("shared")}
      </Button>
      <IconButton icon={History} label={t("history")} onPress={onHistory} aria-expanded={historyOpen} />
    </>
  );
}

/** Once something is written its form stays: the text would have nowhere to go. */
function TemplateChoice({ keeper, kept }: Pick<WritingActsProps, "keeper" | "kept">) {
  const t = useT("record");
  const choices = useTemplates();
  const name = names[kept.template] ?? t("freeNote");
  if (kept.note !== null) return <span className="note-template muted">{name}</span>;
  return (
    <MenuTrigger>
      <Button kind="plain" className="note-template" aria-label={t("templateIs", { name })}>
        {name} <Icon of={ChevronDown} size="small" />
      </Button>
      <Menu label={t("template")}>
        {choices.map(({ id, label, detail }) => (
          <MenuItem key={id} value={detail} onAction={() => keeper.choose(id)}>
            {label}
          </MenuItem>
        ))}
      </Menu>
    </MenuTrigger>
  );
}

function PhoneActs({ keeper, kept, onHistory }: WritingActsProps) {
  const t = useT("record");
  const choices = useTemplates();
  return (
    <MenuTrigger>
      <IconButton icon={Ellipsis} label={t("more")} />
      <Menu label={t("more")}>
        {kept.note === null && (
          <MenuChoices
            label={t("template")}
            icon={FileText}
            choices={choices}
            chosen={kept.template}
            onChoose={(id) => keeper.choose(id)}
          />
        )}
        <MenuItem icon={kept.private ? Lock : LockOpen} onAction={() => keeper.setPrivate(!kept.private)}>
          {kept.private ? t("privateWho") : t("sharedWho")}
        </MenuItem>
        <MenuItem icon={History} onAction={onHistory}>
          {t("history")}
        </MenuItem>
      </Menu>
    </MenuTrigger>
  );
}

/** Initials that are the same in every language. */
const names: Partial<Record<NoteTemplate, string>> = { soap: "SOAP", dap: "DAP", birp: "BIRP" };
const templates: readonly NoteTemplate[] = ["soap", "dap", "birp", "free"];

function useTemplates() {
  const t = useT("record");
  const format = useFormat();
  return templates.map((id) => ({
    id,
    label: names[id] ?? t("freeNote"),
    detail: id === "free" ? undefined : format.list(sectionsOf[id].map((name) => t(`sections.${name}`))),
  }));
}
