import { Plus } from "lucide-react";
import { type Ref, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Chip, ChipChosen } from "#web/kit/chip.tsx";
import { SearchField, type SearchFieldProps } from "#web/kit/field.tsx";
import { Menu, MenuItem, MenuTrigger } from "#web/kit/menu.tsx";
import { useTags } from "../directory.ts";
import { useHueOf } from "../tags/queries.ts";
import type { useLooking } from "./asked.ts";
import { Chosen, ColumnsMenu, Narrowing } from "./looking.tsx";
import type { ListPlace } from "./place.ts";
import { SavedViews } from "./saved.tsx";

interface FiltersProps {
  query: string;
  onQuery: (query: string) => void;
  looks: ReturnType<typeof useLooking>;
  place: ListPlace;
  /** Down or Enter in the field: on to the list. */
  onLeave: (key: "ArrowDown" | "Enter") => void;
  fieldRef: Ref<HTMLInputElement>;
}

/** The field that filters as one types, and the tags. */
export function Filters({ query, onQuery, looks, place, onLeave, fieldRef }: FiltersProps) {
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
      <Tags looks={looks} />
      <Chosen looks={looks} />
      <div className="clients-looks">
        <Narrowing looks={looks} />
        <ColumnsMenu looks={looks} />
        <SavedViews looks={looks} place={place} />
      </div>
    </div>
  );
}

function Tags({ looks: { narrowed, narrow } }: Pick<FiltersProps, "looks">) {
  const { tags = [] } = narrowed;
  const hueOf = useHueOf();
  const set = (all: string[]) => narrow({ tags: all.length > 0 ? all : undefined });
  return (
    <>
      {tags.map((tag) => (
        <ChipChosen key={tag} name={tag} hue={hueOf(tag)} onRemove={() => set(tags.filter((one) => one !== tag))} />
      ))}
      {tags.length < 10 && <TagMenu onTag={(tag) => set([...new Set([...tags, tag])])} />}
    </>
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
