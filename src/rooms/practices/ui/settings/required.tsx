import { useT } from "#web/i18n/t.ts";
import { Switch } from "#web/kit/check.tsx";
import { Link } from "#web/kit/link.tsx";
import { useMe } from "#web/me.ts";
import { type PracticeChange, useChangePractice } from "../queries.ts";
import { useKeep } from "./use-keep.ts";

/** Whether the practice asks each member for a second key. Only who has one may ask, so that nobody is locked out. */
export function SecondFactorRequired() {
  const t = useT("practices");
  const { practice, secondFactor } = useMe();
  const keep = useKeep<PracticeChange>(useChangePractice());
  const required = practice.secondFactorRequired;
  const change = (secondFactorRequired: boolean) =>
    keep(t("required.label"), { secondFactorRequired }, { secondFactorRequired: required });
  const ownFirst = !required && !secondFactor.enrolled;
  return (
    <div className="page-part">
      <Switch isSelected={required} isDisabled={ownFirst} onChange={change} help={t("required.help")}>
        {t("required.label")}
      </Switch>
      {ownFirst && (
        <p className="small">
          {t.rich("required.ownFirst", { link: (words) => <Link to="/settings/security">{words}</Link> })}
        </p>
      )}
    </div>
  );
}
