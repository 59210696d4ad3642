import { useNavigate } from "@tanstack/react-router";
import { Plus, Search, User } from "lucide-react";
import { useState } from "react";
import { Autocomplete } from "react-aria-components/Autocomplete";
import { Dialog } from "react-aria-components/Dialog";
import { Header } from "react-aria-components/Header";
import { Input } from "react-aria-components/Input";
import { ListBox, ListBoxItem, ListBoxSection } from "react-aria-components/ListBox";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { TextField } from "react-aria-components/TextField";
import { useT } from "../i18n/t.ts";
import { Icon, type LucideIcon } from "../kit/icon.tsx";
import { Mark } from "../kit/mark.tsx";
import { matchStretches } from "../kit/match.ts";
import { useMe } from "../me.ts";
import { placesFor } from "./places.ts";

export interface FoundClient {
  id: string;
  name: string;
  /** Set apart by what a person recognises: pronouns, "archived", the next visit. */
  detail?: string;
}
/** Answers a query from memory, best first, a dozen at most; nothing for an empty query. */
export type FindClients = (query: string) => readonly FoundClient[];

interface PaletteProps {
  isOpen: boolean;
  onOpenChange: (open: boolean) => void;
  useFindClients: FindClients;
}

interface Way {
  id: string;
  label: string;
  detail?: string;
  icon: LucideIcon;
  person?: boolean;
  go: () => void;
}

/** Find a client, go anywhere, begin something: one field, the first match chosen, Enter goes. */
export function Palette({ isOpen, onOpenChange, useFindClients }: PaletteProps) {
  const t = useT("shell");
  const [query, setQuery] = useState("");
  const people = usePeople(useFindClients(query));
  const fits = ({ label }: Way) => matchStretches(label, query) !== null;
  const pages = usePages().filter(fits);
  const actions = useActions().filter(fits);
  const all = [...people, ...pages, ...actions];
  const act = (key: unknown) => {
    onOpenChange(false);
    all.find(({ id }) => id === key)?.go();
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
          <Autocomplete inputValue={query} onInputChange={setQuery}>
            <TextField aria-label={t("find")} className="palette-field" autoFocus>
              <Icon of={Search} />
              <Input placeholder={t("find")} />
            </TextField>
            <ListBox
              className="listbox"
              aria-label={t("findLabel")}
              onAction={act}
              renderEmptyState={() => <p className="listbox-empty">{t("nothingFound")}</p>}
            >
              {people.length > 0 && <Ways id="people" title={t("clients")} ways={people} query={query} />}
              {pages.length > 0 && <Ways id="pages" title={t("pages")} ways={pages} query={query} />}
              {actions.length > 0 && <Ways id="actions" title={t("create")} ways={actions} query={query} />}
            </ListBox>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Ways({ id, title, ways, query }: { id: string; title: string; ways: readonly Way[]; query: string }) {
  return (
    <ListBoxSection id={id}>
      <Header className="listbox-heading">{title}</Header>
      {ways.map((way) => (
        <ListBoxItem key={way.id} id={way.id} className="option" textValue={way.label}>
          <Icon of={way.icon} className="way-icon" />
          <span className={way.person ? "option-text name" : "option-text"}>
            <Mark text={way.label} query={query} />
          </span>
          {way.detail && <span className="option-detail">{way.detail}</span>}
        </ListBoxItem>
      ))}
    </ListBoxSection>
  );
}

function usePeople(found: readonly FoundClient[]): Way[] {
  const navigate = useNavigate();
  return found.map(({ id, name, detail }) => ({
    id,
    label: name,
    detail,
    icon: User,
    person: true,
    go: () => void navigate({ to: "/clients/$clientId", params: { clientId: id } }),
  }));
}

function usePages(): Way[] {
  const t = useT("shell");
  const navigate = useNavigate();
  return placesFor(useMe().member.role).map(({ to, word, icon }) => ({
    id: to,
    label: t(word),
    icon,
    go: () => void navigate({ to }),
  }));
}

function useActions(): Way[] {
  const t = useT("shell");
  const navigate = useNavigate();
  const search = { new: true } as const;
  return [
    {
      id: "new-appointment",
      label: t("newAppointment"),
      icon: Plus,
      go: () => void navigate({ to: "/calendar", search }),
    },
    { id: "new-client", label: t("newClient"), icon: Plus, go: () => void navigate({ to: "/clients", search }) },
  ];
}
