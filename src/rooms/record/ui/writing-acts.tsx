import { BookOpen, ChevronDown, Ellipsis, FileText, History } from "lucide-react";
import { useT } from "#web/i18n/t.ts";
import { Button, IconButton } from "#web/kit/button.tsx";
import { Icon } from "#web/kit/icon.tsx";
import { onPhone, useMedia } from "#web/kit/media.ts";
import { Menu, MenuChoices, MenuItem, MenuTrigger } from "#web/kit/menu.tsx";
import { Binning, ToBin } from "./bin/binning.tsx";
import { useTemplateChoices, useTemplateName } from "./choosing.ts";
import type { Keeper } from "./keeping/keeper.ts";
import type { Kept } from "./keeping/kept.ts";
import { PrintLine, PrintNote } from "./print/print-note.tsx";
import { PrivacyChoice, PrivacyLine } from "./privacy-choice.tsx";
import { SignButton } from "./sign.tsx";

interface WritingActsProps {
  keeper: Keeper;
  kept: Kept;
  historyOpen: boolean;
  onHistory: () => void;
  earlierOpen: boolean;
  onEarlier: () => void;
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

function DeskActs({ keeper, kept, historyOpen, onHistory, earlierOpen, onEarlier }: WritingActsProps) {
  const t = useT("record");
  const writing = useT("writing");
  return (
    <>
      <TemplateChoice keeper={keeper} kept={kept} />
      <PrivacyChoice keeper={keeper} kept={kept} />
      {kept.note && <PrintNote noteId={kept.note.id} before={() => keeper.settle()} />}
      <IconButton icon={BookOpen} label={writing("earlier")} onPress={onEarlier} aria-expanded={earlierOpen} />
      <IconButton icon={History} label={t("history")} onPress={onHistory} aria-expanded={historyOpen} />
      {kept.note !== null && (
        <Binning keeper={keeper} note={kept.note}>
          {(toBin) => (
            <MenuTrigger>
              <IconButton icon={Ellipsis} label={t("more")} />
              <Menu label={t("more")}>
                <ToBin onAction={toBin} />
              </Menu>
            </MenuTrigger>
          )}
        </Binning>
      )}
    </>
  );
}

/** Once something is written its form stays: the text would have nowhere to go. */
function TemplateChoice({ keeper, kept }: Pick<WritingActsProps, "keeper" | "kept">) {
  const t = useT("record");
  const choices = useTemplateChoices();
  const name = useTemplateName()(kept);
  if (kept.note !== null) return <bdi className="note-template muted">{name}</bdi>;
  return (
    <MenuTrigger>
      <Button kind="plain" className="note-template" aria-label={t("templateIs", { name })}>
        <bdi>{name}</bdi> <Icon of={ChevronDown} size="small" />
      </Button>
      <Menu label={t("template")}>
        {choices.map(({ id, label, detail, chosen }) => (
          <MenuItem key={id} value={detail} onAction={() => keeper.choose(chosen)}>
            {label}
          </MenuItem>
        ))}
      </Menu>
    </MenuTrigger>
  );
}

function PhoneActs(props: WritingActsProps) {
  const { keeper, kept } = props;
  if (kept.note === null) return <PhoneMenu {...props} />;
  return (
    <Binning keeper={keeper} note={kept.note}>
      {(toBin) => <PhoneMenu {...props} toBin={toBin} />}
    </Binning>
  );
}

function PhoneMenu({ keeper, kept, onHistory, onEarlier, toBin }: WritingActsProps & { toBin?: () => void }) {
  const t = useT("record");
  const writing = useT("writing");
  const templates = useTemplateChoices();
  return (
    <MenuTrigger>
      <IconButton icon={Ellipsis} label={t("more")} />
      <Menu label={t("more")}>
        {kept.note === null && (
          <MenuChoices
            label={t("template")}
            icon={FileText}
            choices={templates}
            chosen={kept.templateId ?? kept.template}
            onChoose={(id) => {
              const choice = templates.find((one) => one.id === id);
              if (choice) keeper.choose(choice.chosen);
            }}
          />
        )}
        <PrivacyLine keeper={keeper} kept={kept} />
        <MenuItem icon={BookOpen} onAction={onEarlier}>
          {writing("earlier")}
        </MenuItem>
        <MenuItem icon={History} onAction={onHistory}>
          {t("history")}
        </MenuItem>
        {kept.note !== null && <PrintLine noteId={kept.note.id} before={() => keeper.settle()} />}
        {toBin && <ToBin onAction={toBin} />}
      </Menu>
    </MenuTrigger>
  );
}
