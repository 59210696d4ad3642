import { useT } from "#web/i18n/t.ts";
import { TextField } from "#web/kit/field.tsx";
import { NumberField } from "#web/kit/number-field.tsx";
import { mostSeats } from "../../groups/rules.ts";
import type { Service } from "../../services/contract.ts";
import type { useNewGroup } from "./new-group.ts";

interface NewGroupFieldsProps {
  service: Service | null;
  opening: ReturnType<typeof useNewGroup>;
  /** Saving was tried: what is missing is said. */
  tried: boolean;
}

/** What it is called and how many places there are. */
export function NewGroupFields({ service, opening, tried }: NewGroupFieldsProps) {
  const t = useT("groups");
  const { wish, setWish, missing, capacity } = opening;
  return (
    <>
      <TextField
        label={t("name")}
        maxLength={120}
        value={wish.name ?? service?.name ?? ""}
        onChange={(name) => setWish((known) => ({ ...known, name }))}
        error={tried && missing.name ? t("nameNeeded") : undefined}
      />
      <NumberField
        label={t("capacity")}
        minValue={1}
        maxValue={mostSeats}
        value={capacity}
        onChange={(places) => setWish((known) => ({ ...known, capacity: places }))}
        error={tried && missing.capacity ? t("capacityNeeded") : undefined}
      />
    </>
  );
}
