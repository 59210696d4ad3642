import { Ellipsis } from "lucide-react";
import { useT } from "#web/i18n/t.ts";
import { IconButton, LinkButton } from "#web/kit/button.tsx";
import { Menu, MenuItem, MenuTrigger } from "#web/kit/menu.tsx";
import { Signal } from "#web/kit/signal.tsx";
import type { Client } from "../../contract.ts";
import type { Open } from "./consents.tsx";
import type { TextStanding } from "./queries.ts";

interface StandingProps {
  client: Client;
  text: TextStanding;
  onOpen: (open: Open) => void;
}

/** One text and how it stands, with the ways to give it. */
export function Standing({ client, text, onOpen }: StandingProps) {
  const t = useT("consents");
  const { textId, title, purpose, language, mayTake, standing } = text;
  const about = t(`purposes.${purpose}`);
  const canGive = mayTake && standing !== "given" && client.status === "active";
  return (
    <li className="consent-row">
      <div>
        <p className="name-small">
          <bdi lang={language}>{title}</bdi>
        </p>
        {(about !== title || !mayTake) && <p className="small muted">{mayTake ? about : t("of.others")}</p>}
      </div>
      <State text={text} />
      <div className="consent-acts">
        {canGive && (
          <>
            <LinkButton
              to="/clients/$clientId/sign"
              params={{ clientId: client.id }}
              search={{ text: textId }}
              small
              aria-label={t("of.signNamed", { name: title })}
            >
              {t("of.sign")}
            </LinkButton>
            <MenuTrigger>
              <IconButton icon={Ellipsis} small label={t("of.more", { name: title })} />
              <Menu label={t("of.more", { name: title })}>
                <MenuItem onAction={() => onOpen({ act: "said", text })}>{t("of.said")}</MenuItem>
                <MenuItem onAction={() => onOpen({ act: "paper", text })}>{t("of.paper")}</MenuItem>
              </Menu>
            </MenuTrigger>
          </>
        )}
      </div>
    </li>
  );
}

function State({ text: { standing, required } }: { text: TextStanding }) {
  const t = useT("consents");
  if (standing === "given") return <Signal kind="good">{t("of.standing.givenPlain")}</Signal>;
  if (standing === "missing" && !required) return <Signal>{t("of.standing.open")}</Signal>;
  return <Signal kind={required ? "wait" : "neutral"}>{t(`of.standing.${standing}`)}</Signal>;
}
