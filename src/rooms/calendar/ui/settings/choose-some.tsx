import { Checkbox, Radio, RadioGroup } from "#web/kit/check.tsx";

interface ChooseSomeProps {
  label: string;
  /** The words for all of them, and for some. */
  all: string;
  some: string;
  choices: readonly { id: string; name: string }[];
  ids: readonly string[];
  /** Whether some are chosen, though perhaps none yet. */
  isSome: boolean;
  onChange: (ids: string[], isSome: boolean) => void;
  error?: string;
}

/** All of a list, which is the usual, or only some of it. Not asked where there is nothing to choose between. */
export function ChooseSome({ label, all, some, choices, ids, isSome, onChange, error }: ChooseSomeProps) {
  const chosen = new Set(ids);
  const asked = isSome || ids.length > 0;
  if (choices.length < 2 && !asked) return null;
  const toggle = (id: string, on: boolean) => onChange(on ? [...ids, id] : ids.filter((other) => other !== id), true);
  return (
    <div className="choose-some">
      <RadioGroup
        label={label}
        value={asked ? "some" : "all"}
        onChange={(value) => onChange(value === "all" ? [] : [...ids], value === "some")}
        error={error}
      >
        <Radio value="all">{all}</Radio>
        <Radio value="some">{some}</Radio>
      </RadioGroup>
      {asked && (
        <fieldset className="check-group choose-list" aria-label={label}>
          {choices.map(({ id, name }) => (
            <Checkbox key={id} isSelected={chosen.has(id)} onChange={(on) => toggle(id, on)}>
              <bdi>{name}</bdi>
            </Checkbox>
          ))}
        </fieldset>
      )}
    </div>
  );
}
