import { useT } from "#web/i18n/t.ts";
import { ChipLink } from "#web/kit/chip.tsx";

/** On a phone, where everything stands below one another: the way to each part. */
export function JumpNav() {
  const t = useT("clients");
  return (
    <nav className="chip-row scroll person-jump" aria-label={t("jump.label")}>
      <ChipLink href="#timeline">{t("jump.timeline")}</ChipLink>
      <ChipLink href="#upcoming">{t("jump.upcoming")}</ChipLink>
      <ChipLink href="#files">{t("jump.files")}</ChipLink>
    </nav>
  );
}
