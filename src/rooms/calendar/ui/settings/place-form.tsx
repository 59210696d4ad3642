import { useState } from "react";
import { places } from "#kernel/time/places.ts";
import { useLanguage } from "#web/i18n/provider.tsx";
import { useT } from "#web/i18n/t.ts";
import { Radio, RadioGroup } from "#web/kit/check.tsx";
import { Combobox } from "#web/kit/combobox.tsx";
import { NumberField, TextArea, TextField } from "#web/kit/field.tsx";
import { useMe } from "#web/me.ts";
import type { Location } from "../../locations/contract.ts";
import { type PlaceWish, useKeepPlace } from "./changes.ts";
import { OfferFormFrame } from "./offer-form.tsx";
import type { OfferFormProps } from "./offer-page.tsx";

const kinds = ["clinic", "home", "online"] as const;
const fresh: PlaceWish = {
  name: "",
  kind: "clinic",
  address: null,
  details: null,
  link: null,
  timeZone: null,
  travelMinutes: 0,
};

/** A place: its name and kind, how to get there, how long the way takes, and its clock where that differs. */
export function PlaceForm({ item, onClose }: OfferFormProps<Location>) {
  const t = useT("offer");
  const [wish, setWish] = useState<PlaceWish>(item === null ? fresh : wishOf(item));
  const [tried, setTried] = useState(false);
  const keep = useKeepPlace(item, onClose);
  const linkWrong = wish.kind === "online" && !isLink(written(wish.link));
  const set = (change: Partial<PlaceWish>) => setWish((known) => ({ ...known, ...change }));
  const send = () => {
    setTried(true);
    if (wish.name.trim() === "" || linkWrong) return;
    keep.send({ ...wish, address: written(wish.address), details: written(wish.details), link: written(wish.link) });
  };
  return (
    <OfferFormFrame kind="locations" item={item} {...keep} onSend={send} onClose={onClose}>
      <TextField
        label={t("list.name")}
        value={wish.name}
        onChange={(name) => set({ name })}
        maxLength={120}
        error={keep.issue("name") ?? (tried && wish.name.trim() === "" ? t("list.nameNeeded") : undefined)}
      />
      <RadioGroup
        label={t("places.kindLabel")}
        value={wish.kind}
        onChange={(chosen) => set({ kind: kinds.find((kind) => kind === chosen) ?? wish.kind })}
      >
        {kinds.map((kind) => (
          <Radio key={kind} value={kind}>
            {t("places.kind", { kind })}
          </Radio>
        ))}
      </RadioGroup>
      {wish.kind === "home" && <p className="field-help">{t("places.homeHelp")}</p>}
      {wish.kind === "online" && (
        <TextField
          label={t("places.link")}
          optional
          help={t("places.linkHelp")}
          type="url"
          inputMode="url"
          dir="ltr"
          placeholder="https://"
          spellCheck="false"
          autoComplete="off"
          maxLength={500}
          value={wish.link ?? ""}
          onChange={(link) => set({ link })}
          error={(tried && linkWrong) || keep.issue("link") ? t("places.linkWrong") : undefined}
        />
      )}
      {wish.kind === "clinic" && (
        <TextArea
          label={t("places.address")}
          optional
          rows={2}
          maxLength={500}
          value={wish.address ?? ""}
          onChange={(address) => set({ address })}
          error={keep.issue("address")}
        />
      )}
      <TextArea
        label={t("places.details")}
        optional
        help={wish.kind === "online" ? undefined : t("places.detailsHelp")}
        rows={2}
        maxLength={2000}
        value={wish.details ?? ""}
        onChange={(details) => set({ details })}
        error={keep.issue("details")}
      />
      {wish.kind !== "online" && (
        <NumberField
          label={t("places.travel")}
          help={t("places.travelHelp")}
          minValue={0}
          maxValue={240}
          step={5}
          value={wish.travelMinutes}
          onChange={(minutes) => set({ travelMinutes: Number.isNaN(minutes) ? 0 : minutes })}
        />
      )}
      {wish.kind !== "online" && <ZoneField value={wish.timeZone} onChange={(timeZone) => set({ timeZone })} />}
    </OfferFormFrame>
  );
}

const written = (text: string | null): string | null => text?.trim() || null;

/** None is fine; the server has the last word. */
function isLink(link: string | null): boolean {
  return link === null || (/^https:\/\//i.test(link) && URL.canParse(link));
}

const asPractice = "";

/** A zone to choose; null is the practice's own. */
export function ZoneField({ value, onChange }: { value: string | null; onChange: (zone: string | null) => void }) {
  const t = useT("offer");
  const { locale } = useLanguage();
  const { practice } = useMe();
  const nameOf = (zone: string) => places[zone]?.[locale] ?? zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");
  const zones = Intl.supportedValuesOf("timeZone").map((zone) => ({ id: zone, label: nameOf(zone), detail: zone }));
  return (
    <Combobox
      label={t("places.timeZone")}
      choices={[{ id: asPractice, label: t("places.asPractice", { zone: nameOf(practice.timeZone) }) }, ...zones]}
      value={value ?? asPractice}
      onChange={(zone) => onChange(zone || null)}
    />
  );
}

function wishOf({ id: _, archivedAt: __, version: ___, ...wish }: Location): PlaceWish {
  return wish;
}
