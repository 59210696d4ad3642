import { Columns3, ListFilter } from "lucide-react";
import { useMembers } from "#rooms/practices/ui/door.tsx";
import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { Button } from "#web/kit/button.tsx";
import { Checkbox } from "#web/kit/check.tsx";
import { ChipChosen } from "#web/kit/chip.tsx";
import { Popover, PopoverTrigger } from "#web/kit/popover.tsx";
import { Select } from "#web/kit/select.tsx";
import type { useLooking } from "./asked.ts";
import { useColumns } from "./columns.tsx";

type Looks = ReturnType<typeof useLooking>;

const whoever = "-";
const days = ["30", "60", "90", "180", "365"];
const months = Array.from({ length: 12 }, (_, at) => String(at + 1));

/** What the list is narrowed to beyond what is typed: by therapist, how long ago, consents, birthday. */
export function Narrowing({ looks }: { looks: Looks }) {
  const t = useT("list");
  const monthWords = useMonthWords();
  const { data: members = [] } = useMembers();
  const { narrowed, narrow } = looks;
  return (
    <PopoverTrigger>
      <Button small icon={ListFilter} folds>
        {t("narrow")}
      </Button>
      <Popover label={t("narrow")} placement="bottom start">
        <div className="narrowing">
          <Select
            label={t("therapist")}
            choices={[
              { id: whoever, label: t("anyone") },
              ...members.filter(({ role }) => role !== "assistant").map(({ id, name }) => ({ id, label: name })),
            ]}
            value={narrowed.therapistId ?? whoever}
            onChange={(id) => narrow({ therapistId: id === whoever ? undefined : id })}
          />
          <Select
            label={t("notSeen")}
            choices={[
              { id: whoever, label: t("anyTime") },
              ...days.map((id) => ({ id, label: t("notSeenFor", { days: Number(id) }) })),
            ]}
            value={narrowed.notSeenFor === undefined ? whoever : String(narrowed.notSeenFor)}
            onChange={(id) => narrow({ notSeenFor: id === whoever ? undefined : Number(id) })}
          />
          <Select
            label={t("birthday")}
            choices={[
              { id: whoever, label: t("anyMonth") },
              ...months.map((id) => ({ id, label: monthWords(Number(id)) })),
            ]}
            value={narrowed.birthMonth === undefined ? whoever : String(narrowed.birthMonth)}
            onChange={(id) => narrow({ birthMonth: id === whoever ? undefined : Number(id) })}
          />
          <Checkbox
            isSelected={narrowed.consentMissing === true}
            onChange={(is) => narrow({ consentMissing: is ? true : undefined })}
          >
            {t("consentMissing")}
          </Checkbox>
        </div>
      </Popover>
    </PopoverTrigger>
  );
}

/** What it is narrowed to, each to be taken away again. */
export function Chosen({ looks: { narrowed, narrow } }: { looks: Looks }) {
  const t = useT("list");
  const monthWords = useMonthWords();
  const { data: members = [] } = useMembers();
  const { therapistId, notSeenFor, birthMonth, consentMissing } = narrowed;
  const therapist = members.find(({ id }) => id === therapistId)?.name;
  return (
    <>
      {therapist && <ChipChosen name={therapist} onRemove={() => narrow({ therapistId: undefined })} />}
      {notSeenFor !== undefined && (
        <ChipChosen name={t("notSeenFor", { days: notSeenFor })} onRemove={() => narrow({ notSeenFor: undefined })} />
      )}
      {birthMonth !== undefined && (
        <ChipChosen
          name={t("birthdayIn", { month: monthWords(birthMonth) })}
          onRemove={() => narrow({ birthMonth: undefined })}
        />
      )}
      {consentMissing && (
        <ChipChosen name={t("consentMissing")} onRemove={() => narrow({ consentMissing: undefined })} />
      )}
    </>
  );
}

/** Which columns stand beside the name, and in which order the list goes. */
export function ColumnsMenu({ looks }: { looks: Looks }) {
  const t = useT("list");
  const names = useT("clients");
  const all = useColumns();
  const { columns, order, change } = looks;
  const toggled = (id: string, is: boolean) =>
    all.map((one) => one.id).filter((one) => (one === id ? is : columns.includes(one)));
  const orders = [
    { id: "name", label: names("table.name") },
    ...all.flatMap(({ order: by, label }) => (by === undefined ? [] : [{ id: by, label }])),
  ];
  return (
    <PopoverTrigger>
      <Button small icon={Columns3} folds>
        {t("columns")}
      </Button>
      <Popover label={t("columns")} placement="bottom end">
        <div className="narrowing">
          <fieldset className="column-choices">
            <legend className="field-label">{t("columns")}</legend>
            {all.map(({ id, label }) => (
              <Checkbox
                key={id}
                isSelected={columns.includes(id)}
                onChange={(is) => change({ columns: toggled(id, is) })}
              >
                {label}
              </Checkbox>
            ))}
          </fieldset>
          <Select
            label={t("order")}
            choices={orders}
            value={order.order}
            onChange={(by) => change({ order: { order: by, descending: false } })}
          />
          <Checkbox
            isSelected={order.descending}
            onChange={(descending) => change({ order: { ...order, descending } })}
          >
            {t("descending")}
          </Checkbox>
        </div>
      </Popover>
    </PopoverTrigger>
  );
}

function useMonthWords(): (month: number) => string {
  const format = useFormat();
  return (month) => format.date(`2000-${String(month).padStart(2, "0")}-01`, "month", "2000-01-01");
}
