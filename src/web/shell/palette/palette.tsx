import { Search } from "lucide-react";
import { Fragment, type KeyboardEvent, useDeferredValue } from "react";
import { Autocomplete } from "react-aria-components/Autocomplete";
import { Dialog } from "react-aria-components/Dialog";
import { Header } from "react-aria-components/Header";
import { Input } from "react-aria-components/Input";
import { ListBox, ListBoxItem, ListBoxSection } from "react-aria-components/ListBox";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { TextField } from "react-aria-components/TextField";
import { useT } from "../../i18n/t.ts";
import { Icon } from "../../kit/icon.tsx";
import { Mark } from "../../kit/mark.tsx";
import { useMe } from "../../me.ts";
import type { Command, CommandGroup } from "./ports.ts";
import { recentOf } from "./recent.ts";

interface PaletteProps {
  query: string;
  onQuery: (query: string) => void;
  groups: readonly CommandGroup[];
  isOpen: boolean;
  onOpenChange: (open: boolean) => void;
  onChosen?: (command: Command) => void;
}

/** One field for everything: the first match is chosen, Enter goes; with Shift or Ctrl/⌘ it is looked at first. */
export function Palette({ query, onQuery, groups, isOpen, onOpenChange, onChosen }: PaletteProps) {
  const t = useT("palette");
  const shell = useT("shell");
  const all = groups.flatMap(({ commands }) => commands);
  const choose = (key: unknown, looking = false) => {
    const command = all.find(({ id }) => id === key);
    if (command === undefined) return;
    onChosen?.(command);
    onOpenChange(false);
    if (looking && command.look) command.look();
    else command.run();
  };
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      className="overlay overlay-palette"
      isDismissable
      data-modal=""
    >
      <Modal className="sheet palette">
        <Dialog aria-label={t("findLabel")}>
          <Autocomplete inputValue={query} onInputChange={onQuery}>
            <TextField aria-label={shell("find")} className="palette-field" autoFocus>
              <Icon of={Search} />
              <Input
                placeholder={shell("find")}
                onKeyDownCapture={(event) => lookedAt(event, (key) => choose(key, true))}
                onKeyDown={(event) => event.key === "Escape" && onOpenChange(false)}
              />
            </TextField>
            <ListBox
              className="listbox"
              aria-label={t("findLabel")}
              shouldFocusWrap
              onAction={choose}
              renderEmptyState={() => <p className="listbox-empty">{t("nothingFound")}</p>}
            >
              {groups.map((group) => (
                <Group key={group.id} group={group} query={query} />
              ))}
            </ListBox>
          </Autocomplete>
          <Count count={all.length} isSaid={query.trim() !== ""} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** What was chosen last in this session, first of all while nothing has been typed. */
export function useRecent(query: string): CommandGroup[] {
  const t = useT("palette");
  const commands = recentOf(useMe().member.id);
  if (query.trim() !== "" || commands.length === 0) return [];
  return [{ id: "recent", title: t("recent"), commands }];
}

function Group({ group: { id, title, hint, commands }, query }: { group: CommandGroup; query: string }) {
  return (
    <ListBoxSection id={id}>
      <Header className="listbox-heading">
        {title}
        {hint && <span className="palette-hint">{hint}</span>}
      </Header>
      {commands.map((command) => (
        <Line key={command.id} command={command} query={query} />
      ))}
    </ListBoxSection>
  );
}

function Line({
  command: { id, label, parts, detail, warning, icon, person, said },
  query,
}: {
  command: Command;
  query: string;
}) {
  return (
    <ListBoxItem id={id} className="option" textValue={[label, warning ?? detail].filter(Boolean).join(". ")}>
      <Icon of={icon} className="way-icon" />
      <span className={person ? "option-text name" : "option-text"}>
        {said ? <Said of={parts ?? [label]} /> : <Mark text={label} query={query} />}
      </span>
      {warning ? <span className="option-detail palette-warning">{warning}</span> : null}
      {detail && !warning ? <span className="option-detail">{detail}</span> : null}
    </ListBoxItem>
  );
}

function Said({ of: parts }: { of: readonly string[] }) {
  return parts.map((part, at) => (
    <Fragment key={part}>
      {at > 0 && ", "}
      <bdi>{part}</bdi>
    </Fragment>
  ));
}

/** How many there are, for those who do not see the list grow and shrink. */
function Count({ count, isSaid }: { count: number; isSaid: boolean }) {
  const t = useT("palette");
  const settled = useDeferredValue(count);
  return (
    <p className="visually-hidden" role="status">
      {isSaid && t("count", { count: settled })}
    </p>
  );
}

/**
 * Enter with Shift, Ctrl or ⌘ on the line that is chosen: the list itself knows Enter alone. The field names the line to screen readers
 * (aria-activedescendant) half a second late, so the line is asked for itself.
 */
function lookedAt(event: KeyboardEvent<HTMLInputElement>, look: (key: string | undefined) => void): void {
  if (event.key !== "Enter" || !(event.shiftKey || event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.stopPropagation();
  const dialog = event.currentTarget.closest('[role="dialog"]');
  const chosen = dialog?.querySelector<HTMLElement>('[role="option"][data-focused]');
  if (chosen) look(chosen.dataset.key);
}
