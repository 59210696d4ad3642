import { Plus } from "lucide-react";
import { useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Chip, ChipChosen, ChipRow } from "#web/kit/chip.tsx";
import { TextField, type TextFieldProps } from "#web/kit/field.tsx";
import { HueMark } from "#web/kit/hue-mark.tsx";
import { tidyTags } from "../../rules.ts";
import { fold } from "../../search/rules.ts";
import { useTags } from "../directory.ts";
import { useHueOf } from "../tags/queries.ts";

interface TagFieldProps {
  tags: readonly string[];
  onChange: (tags: string[]) => void;
  error?: string;
}

const mostOffered = 6;
const longest = 40;

/** Labels, ended with a comma or Enter; those the practice already uses are offered. */
export function TagField({ tags, onChange, error }: TagFieldProps) {
  const t = useT("clients");
  const hueOf = useHueOf();
  const [typed, setTyped] = useState("");
  const add = (text: string) => {
    const more = text.split(/[,،]/).map((tag) => tag.trim().slice(0, longest));
    onChange(tidyTags([...tags, ...more.filter(Boolean)]));
    setTyped("");
  };
  const type = (text: string) => (/[,،]/.test(text) ? add(text) : setTyped(text));
  const press: TextFieldProps["onKeyDown"] = (event) => {
    // Other keys go on to the form and the panel: React Aria would keep them here.
    if (event.key !== "Enter" || event.ctrlKey || event.metaKey) event.continuePropagation();
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter" && typed.trim() !== "") {
      event.preventDefault();
      add(typed);
    }
    if (event.key === "Backspace" && typed === "") onChange(tags.slice(0, -1));
  };
  return (
    <div className="tag-field">
      <TextField
        label={t("tag.many")}
        help={t("form.tagsHelp")}
        value={typed}
        onChange={type}
        onKeyDown={press}
        onBlur={() => typed.trim() !== "" && add(typed)}
        autoComplete="off"
        enterKeyHint="enter"
        error={error}
      />
      {tags.length > 0 && (
        <ChipRow label={t("tag.many")}>
          {tags.map((tag) => (
            <ChipChosen
              key={tag}
              name={tag}
              hue={hueOf(tag)}
              onRemove={() => onChange(tags.filter((one) => one !== tag))}
            />
          ))}
        </ChipRow>
      )}
      <Offered tags={tags} typed={typed} onAdd={add} />
    </div>
  );
}

function Offered({ tags, typed, onAdd }: { tags: readonly string[]; typed: string; onAdd: (tag: string) => void }) {
  const t = useT("clients");
  const hueOf = useHueOf();
  const has = new Set(tags.map(fold));
  const offered = useTags().filter((tag) => !has.has(fold(tag)) && fold(tag).includes(fold(typed)));
  if (offered.length === 0) return null;
  return (
    <ChipRow label={t("form.tagsOffered")}>
      {offered.slice(0, mostOffered).map((tag) => (
        <Chip key={tag} icon={Plus} onPress={() => onAdd(tag)}>
          <HueMark hue={hueOf(tag)} />
          <bdi>{tag}</bdi>
        </Chip>
      ))}
    </ChipRow>
  );
}
