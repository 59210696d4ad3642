import { Plus } from "lucide-react";
import { type Ref, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Chip, ChipChosen } from "#web/kit/chip.tsx";
import { SearchField, type SearchFieldProps } from "#web/kit/field.tsx";
import { Menu, MenuItem, MenuTrigger } from "#web/kit/menu.tsx";
import { useTags } from "../directory.ts";

interface FiltersProps {
  query: string;
  onQuery: (query: string) => void;
  tag: string | null;
  onTag: (tag: string | null) => void;
  /** Down or Enter in the field: on to the list. */
  onLeave: (key: "ArrowDown" | "Enter") => void;
  fieldRef: Ref<HTMLInputElement>;
}

/** The field that filters as one types, and the tags. */
export function Filters({ query, onQuery, tag, onTag, onLeave, fieldRef }: FiltersProps) {
  const t = useT("clients");
  const press: SearchFieldProps["onKeyDown"] = (event) => {
    // React Aria would keep all other keys here, Ctrl K among them.
    if (event.nativeEvent.isComposing || (event.key !== "ArrowDown" && event.key !== "Enter"))
      return event.continuePropagation();
    event.preventDefault();
    onLeave(event.key);
  };
  return (
    <div className="clients-find">
      <SearchField
        label={t("find.label")}
        placeholder={t("find.placeholder")}
        keys={["/"]}
        value={query}
        onChange={onQuery}
        onKeyDown={press}
        ref={fieldRef}
      />
      {tag === null ? <TagMenu onTag={onTag} /> : <ChipChosen name={tag} onRemove={() => onTag(null)} />}
    </div>
  );
}

function TagMenu({ onTag }: { onTag: (tag: string) => void }) {
  const t = useT("clients");
  const tags = useTags();
  const [isOpen, setOpen] = useState(false);
  if (tags.length === 0) return null;
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Chip icon={Plus} onPress={() => setOpen(true)}>
        {t("tag.one")}
      </Chip>
      <Menu label={t("tag.filter")} placement="bottom start">
        {tags.map((tag) => (
          <MenuItem key={tag} onAction={() => onTag(tag)}>
            {tag}
          </MenuItem>
        ))}
      </Menu>
    </MenuTrigger>
  );
}
