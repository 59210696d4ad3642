import { Ellipsis } from "lucide-react";
import type { ReactNode } from "react";
import { useT } from "#web/i18n/t.ts";
import { IconButton } from "#web/kit/button.tsx";
import { Menu, MenuItem, MenuTrigger } from "#web/kit/menu.tsx";
import { Signal } from "#web/kit/signal.tsx";
import { useWhen } from "../when.ts";
import type { Open } from "./consents.tsx";
import { useDownload } from "./download.ts";
import type { ConsentLine } from "./queries.ts";

const who = (chunks: ReactNode) => <bdi>{chunks}</bdi>;

/** One consent that was given: how, when, to whom, and whether it was taken back. */
export function Given({ consent, onOpen }: { consent: ConsentLine; onOpen: (open: Open) => void }) {
  const t = useT("consents");
  const when = useWhen();
  const { title, language, how, givenAt, takenBy, signer, by, withdrawn } = consent;
  const taker = takenBy.name ?? t("of.formerMember");
  return (
    <li className="consent-row">
      <div>
        <p className="name-small">
          <bdi lang={language}>{title}</bdi>
        </p>
        <p className="small muted">
          {t.rich("of.line", { who, date: when.date(givenAt), how: t(`of.how.${how}`), name: taker })}
        </p>
        {signer && (
          <p className="small muted">
            {t.rich("of.signedBy", { who, name: signer })}
            {by === "guardian" && `, ${t("of.guardian")}`}
          </p>
        )}
        {withdrawn && (
          <p className="small">
            {t.rich("of.withdrawnLine", {
              who,
              date: when.date(withdrawn.at),
              name: withdrawn.by.name ?? t("of.formerMember"),
            })}
            {withdrawn.reason && (
              <>
                {": "}
                <bdi>{withdrawn.reason}</bdi>
              </>
            )}
          </p>
        )}
      </div>
      {withdrawn ? <Signal>{t("of.standing.withdrawn")}</Signal> : <span />}
      <div className="consent-acts">{consent.mayChange && <Acts consent={consent} onOpen={onOpen} />}</div>
    </li>
  );
}

function Acts({ consent, onOpen }: { consent: ConsentLine; onOpen: (open: Open) => void }) {
  const t = useT("consents");
  const download = useDownload();
  const { id, title, how, withdrawn } = consent;
  return (
    <MenuTrigger>
      <IconButton icon={Ellipsis} small label={t("of.more", { name: title })} />
      <Menu label={t("of.more", { name: title })}>
        <MenuItem onAction={() => onOpen({ act: "look", consent })}>{t("of.look")}</MenuItem>
        <MenuItem onAction={() => void download(`/consents/${id}/pdf`)}>{t("of.print")}</MenuItem>
        {how === "scan" ? (
          <MenuItem onAction={() => void download(`/consents/${id}/file`)}>{t("of.file")}</MenuItem>
        ) : null}
        {withdrawn ? null : (
          <MenuItem ends onAction={() => onOpen({ act: "withdraw", consent })}>
            {t("of.withdraw")}
          </MenuItem>
        )}
      </Menu>
    </MenuTrigger>
  );
}
