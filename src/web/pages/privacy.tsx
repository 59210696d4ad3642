import { erases } from "#rooms/clients/erasing/policy.ts";
import { exportsPractice } from "#rooms/clients/exporting/policy.ts";
import { ErasuresPart } from "#rooms/clients/ui/erasing/list.tsx";
import { ExportPart } from "#rooms/clients/ui/exporting/part.tsx";
import { ProcessingPart } from "#rooms/clients/ui/processing/part.tsx";
import { RetentionPart } from "#rooms/clients/ui/retention/part.tsx";
import { runsPractice, seesTrail } from "#rooms/practices/policy.ts";
import { NetworksPart } from "#rooms/practices/ui/networks/part.tsx";
import { ProveAgain } from "#rooms/practices/ui/passkeys/prove-again.tsx";
import { SettingsSection } from "#rooms/practices/ui/settings/section.tsx";
import { TrailParts } from "#rooms/practices/ui/trail/privacy-parts.tsx";
import { Openings } from "#rooms/record/ui/openings/openings.tsx";
import { useT } from "#web/i18n/t.ts";
import { Empty } from "#web/kit/empty.tsx";
import { useMe } from "#web/me.ts";
import { SightsPart } from "./privacy/sights.tsx";

/** Who sees what, and how one can prove it; rooms add the parts that they answer for. */
export function PrivacySettings() {
  const t = useT("trail");
  const { member } = useMe();
  if (!seesTrail(member)) return <Empty title={t("opened.notYours")}>{t("assistants")}</Empty>;
  return (
    <SettingsSection title={t("privacy.title")} about={t("privacy.about")}>
      <SightsPart />
      <TrailParts />
      <Openings />
      <RetentionPart />
      {erases(member) && <ErasuresPart />}
      {erases(member) && <ProcessingPart />}
      {exportsPractice(member) && <ExportPart ProveAgain={ProveAgain} />}
      {runsPractice(member) && <NetworksPart />}
    </SettingsSection>
  );
}
