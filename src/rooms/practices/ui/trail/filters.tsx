import { X } from "lucide-react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { DatePicker } from "#web/kit/date-field.tsx";
import { Select } from "#web/kit/select.tsx";
import { useMe } from "#web/me.ts";
import type { Asked } from "#web/trail-asked.ts";
import { seesWholeTrail } from "../../policy.ts";
import { families } from "../../trail/rules.ts";
import { memberName } from "../door.tsx";
import { useMembers } from "../queries.ts";

interface FiltersProps {
  asked: Asked;
  onChange: (asked: Asked) => void;
}

export const isBackwards = ({ from, to }: Asked): boolean => from !== undefined && to !== undefined && from > to;

/** Who, what, and from when to when; the address keeps it. */
export function Filters({ asked, onChange }: FiltersProps) {
  const t = useT("trail");
  const { member } = useMe();
  const isNarrowed = Object.values(asked).some((value) => value !== undefined);
  return (
    <fieldset className="trail-filters">
      <legend className="visually-hidden">{t("filter.label")}</legend>
      {seesWholeTrail(member) && <Who asked={asked} onChange={onChange} />}
      <Select
        label={t("filter.what")}
        choices={[
          { id: "all" as const, label: t("filter.everything") },
          ...families.map((id) => ({ id, label: t(`families.${id}`) })),
        ]}
        value={families.find((family) => family === asked.action) ?? "all"}
        onChange={(action) => onChange({ ...asked, action: action === "all" ? undefined : action })}
      />
      <DatePicker
        label={t("filter.from")}
        value={asked.from ?? null}
        onChange={(from) => onChange({ ...asked, from: from ?? undefined })}
      />
      <DatePicker
        label={t("filter.to")}
        value={asked.to ?? null}
        onChange={(to) => onChange({ ...asked, to: to ?? undefined })}
        error={isBackwards(asked) ? t("filter.backwards") : undefined}
      />
      {isNarrowed && (
        <div className="trail-narrowed">
          {asked.subject !== undefined && <p className="small">{t("filter.oneSubject")}</p>}
          <Button small kind="plain" icon={X} onPress={() => onChange({})}>
            {t("filter.clear")}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

function Who({ asked, onChange }: FiltersProps) {
  const t = useT("trail");
  const { data: members = [] } = useMembers();
  const known = members.map((member) => ({ id: member.id, label: memberName(member) }));
  const isGone = asked.actor !== undefined && !known.some(({ id }) => id === asked.actor);
  const choices = [
    { id: "all", label: t("filter.everyone") },
    ...known,
    ...(isGone && asked.actor ? [{ id: asked.actor, label: t("formerMember") }] : []),
  ];
  return (
    <Select
      label={t("filter.who")}
      choices={choices}
      value={asked.actor ?? "all"}
      onChange={(id) => onChange({ ...asked, actor: id === "all" ? undefined : id })}
    />
  );
}
