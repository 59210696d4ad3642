import { useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { Button, LinkButton } from "#web/kit/button.tsx";
import { Radio, RadioGroup } from "#web/kit/check.tsx";
import { TextField } from "#web/kit/field.tsx";
import type { Client } from "../../contract.ts";
import { areInitials, initialsOf } from "./initials.ts";
import type { Proving } from "./page.tsx";
import type { ErasureOutlook, ErasureReason } from "./queries.ts";
import { useErase } from "./use-erase.ts";

interface EraseFormProps {
  client: Client;
  outlook: ErasureOutlook;
  ProveAgain: Proving;
}

/** A reason that holds today, the initials, and only then the button. */
export function EraseForm({ client, outlook, ProveAgain }: EraseFormProps) {
  const t = useT("erasure");
  const kit = useT("kit");
  const [reason, setReason] = useState<ErasureReason | null>(null);
  const [typed, setTyped] = useState("");
  const { erase, isPending, fault, proving, leaveProving } = useErase(client.id);
  const initials = initialsOf(client);
  const ready = reason !== null && areInitials(typed, initials);
  const go = () => void (reason !== null && ready && erase(reason));
  return (
    <form
      className="erase-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending) go();
      }}
    >
      <Reasons outlook={outlook} value={reason} onChange={setReason} />
      <TextField
        label={t("erase.initials", { initials })}
        value={typed}
        onChange={setTyped}
        autoComplete="off"
        spellCheck="false"
        dir="auto"
        className="erase-initials"
      />
      {fault !== null && (
        <p className="field-error" role="alert">
          {fault}
        </p>
      )}
      <div className="actions">
        <LinkButton to="/clients/$clientId" params={{ clientId: client.id }} kind="plain">
          {kit("cancel")}
        </LinkButton>
        <Button type="submit" kind="danger-final" isDisabled={!ready} isPending={isPending}>
          {t("erase.final")}
        </Button>
      </div>
      <ProveAgain isOpen={proving} onClose={leaveProving} onProven={go} />
    </form>
  );
}

interface ReasonsProps {
  outlook: ErasureOutlook;
  value: ErasureReason | null;
  onChange: (reason: ErasureReason) => void;
}

function Reasons({ outlook: { reasons, keptUntil }, value, onChange }: ReasonsProps) {
  const t = useT("erasure");
  const format = useFormat();
  const date = keptUntil === null ? "" : format.date(keptUntil, "short", "");
  const helpOf = ({ reason, refusal }: ErasureOutlook["reasons"][number]) => {
    if (refusal !== null) return t(`erase.refused.${refusal}`, { date });
    return reason === "wrong_record" || reason === "court_order" ? t(`erase.reasonHelp.${reason}`) : undefined;
  };
  return (
    <RadioGroup
      label={t("erase.reason")}
      value={value}
      onChange={(chosen) => {
        const one = reasons.find(({ reason }) => reason === chosen);
        if (one) onChange(one.reason);
      }}
    >
      {reasons.map((one) => (
        <Radio key={one.reason} value={one.reason} isDisabled={one.refusal !== null} help={helpOf(one)}>
          {t(`erase.reasons.${one.reason}`)}
        </Radio>
      ))}
    </RadioGroup>
  );
}
