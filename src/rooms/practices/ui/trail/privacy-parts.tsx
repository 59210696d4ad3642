import { useT } from "#web/i18n/t.ts";
import { LinkButton } from "#web/kit/button.tsx";
import { Part } from "#web/kit/part.tsx";
import { useMe } from "#web/me.ts";
import { runsPractice, seesWholeTrail } from "../../policy.ts";
import { Chain } from "./chain.tsx";
import "./trail.css";

/** The way to the trail, and for owners whether it can be trusted. */
export function TrailParts() {
  const t = useT("trail");
  const { member } = useMe();
  return (
    <>
      <Part title={t("title")} about={t(seesWholeTrail(member) ? "privacy.trailAbout" : "privacy.ownAbout")}>
        <div>
          <LinkButton to="/audit">{t("privacy.open")}</LinkButton>
        </div>
      </Part>
      {runsPractice(member) && <Chain />}
    </>
  );
}
