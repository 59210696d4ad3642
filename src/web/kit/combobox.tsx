import { ChevronDown } from "lucide-react";
import { type KeyboardEvent, type RefObject, useContext, useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import { ComboBox as AriaComboBox, ComboBoxStateContext } from "react-aria-components/ComboBox";
import { Input } from "react-aria-components/Input";
import { ListBox } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { useT } from "../i18n/t.ts";
import { addOption, option } from "./combobox-option.tsx";
import { Frame, type Framing, framed } from "./frame.tsx";
import { Icon, type LucideIcon } from "./icon.tsx";
import { matchStretches } from "./match.ts";
import type { Choice } from "./select.tsx";

export interface ComboboxProps<Id extends string> extends Framing {
  choices: readonly Choice<Id>[];
  value: Id | null;
  onChange: (id: Id | null) => void;
  /** The list already answers this query (it came from the server): nothing is filtered here. */
  onQuery?: (query: string) => void;
  /** Offered last, e.g. New client “wi”. `label` gets what was typed. */
  add?: { label: (query: string) => string; icon?: LucideIcon; run: (query: string) => void };
  /** Names of people are set in the reading face. */
  people?: boolean;
  /** Why not all choices are here. Until they are, nothing is offered to be added: it may be among them. */
  missing?: "loading" | "notLoaded" | undefined;
  placeholder?: string;
  isDisabled?: boolean;
  autoFocus?: boolean;
}

const adding = "+";

/** A field that finds as one types. The first match is chosen already and Enter takes it; what matched is marked. */
export function Combobox<Id extends string>(props: ComboboxProps<Id>) {
  const { choices, value, onChange, onQuery, add, people, missing, placeholder, isDisabled, autoFocus, ...framing } =
    props;
  const t = useT("kit");
  const list = useRef<List>({ open: () => {}, close: () => {} });
  // Enter was pressed while the choices are on their way: the first that fits is taken when they come, wherever one is by then.
  const hasty = useRef(false);
  const label = choices.find(({ id }) => id === value)?.label;
  const [chosen, setChosen] = useState({ value, label });
  const [query, setQuery] = useState(label ?? "");
  // Chosen from outside, or its name has come only now. A name that a narrower list no longer holds is kept.
  if (value !== chosen.value || (label !== undefined && label !== chosen.label)) {
    setChosen({ value, label });
    setQuery(label ?? "");
  }
  const shown = chosen.label ?? "";
  const untouched = query === shown;
  const found =
    onQuery || untouched ? choices : choices.filter((choice) => matchStretches(choice.label, query) !== null);
  const offered: Choice<string>[] = [...found];
  if (add && !missing && query.trim() !== "" && !untouched)
    offered.push({ id: adding, label: add.label(query.trim()) });

  const type = (text: string) => {
    hasty.current = false;
    setQuery(text);
    onQuery?.(text);
    if (text === "" && value !== null) onChange(null);
    list.current.open();
  };
  const choose = (key: unknown) => {
    // Left before they came: what was typed is not taken back.
    if (key === value && hasty.current) return;
    if (key === adding) {
      list.current.close();
      setQuery(shown);
      add?.run(query.trim());
      return;
    }
    const choice = choices.find(({ id }) => id === key);
    setQuery(choice?.label ?? "");
    if (choice?.id !== value) onChange(choice?.id ?? null);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === "Escape") hasty.current = false;
    if (event.key !== "Enter" || event.ctrlKey || event.metaKey || offered.length > 0 || untouched) return;
    // It would empty the field where nothing can be chosen.
    event.preventDefault();
    event.stopPropagation();
    hasty.current = missing === "loading";
  };
  useEffect(() => {
    if (!hasty.current || missing === "loading") return;
    hasty.current = false;
    const [first] = found;
    if (first?.id === value) list.current.close();
    else if (first) choose(first.id);
  });

  return (
    <AriaComboBox
      {...framed(framing)}
      items={offered}
      inputValue={query}
      onInputChange={type}
      value={value}
      onChange={choose}
      isDisabled={isDisabled}
      allowsEmptyCollection
      // By hand, in `type`: otherwise the list opens again when the text is set back.
      menuTrigger="manual"
    >
      <ChooseFirst list={list} />
      <Frame {...framing}>
        <div className="combobox" onKeyDownCapture={keys}>
          <Input className="input" placeholder={placeholder} autoFocus={autoFocus} />
          <Button className="combobox-open">
            <Icon of={ChevronDown} size="small" />
          </Button>
        </div>
      </Frame>
      <Popover className="sheet listbox-sheet" offset={4}>
        <ListBox<Choice<string>>
          dependencies={[query, untouched]}
          className="listbox"
          renderEmptyState={() => <p className="listbox-empty">{t(missing ?? "nothingFound")}</p>}
        >
          {(choice) =>
            choice.id === adding ? addOption(choice, add?.icon) : option(choice, people, untouched ? "" : query)
          }
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}

interface List {
  open: () => void;
  close: () => void;
}

/** Hands out the list's state, and chooses: React Aria leaves it without a choice until an arrow is pressed; here Enter takes the first match. */
function ChooseFirst({ list }: { list: RefObject<List> }) {
  const state = useContext(ComboBoxStateContext);
  useEffect(() => {
    if (state === null) return;
    list.current = { open: () => state.open(null, "input"), close: () => state.close() };
    if (!state.isOpen) return;
    let late = false;
    // After the effects of the field itself, which take the choice away whenever something is typed.
    queueMicrotask(() => {
      const { selectionManager, collection } = state;
      const key = selectionManager.focusedKey;
      if (!late && (key === null || !collection.getItem(key))) selectionManager.setFocusedKey(collection.getFirstKey());
    });
    return () => {
      late = true;
    };
  });
  return null;
}
