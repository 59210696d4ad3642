import { useQuery } from "@tanstack/react-query";
import { FileDown, FileSignature } from "lucide-react";
import { useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button, LinkButton } from "#web/kit/button.tsx";
import { Empty } from "#web/kit/empty.tsx";
import { Rows } from "#web/kit/rows.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { useMe } from "#web/me.ts";
import { problemText } from "#web/problem.ts";
import { shapesConsents } from "../../consents/policy.ts";
import type { Client } from "../../contract.ts";
import { useDownload } from "./download.ts";
import { Given } from "./given.tsx";
import { Look } from "./look.tsx";
import { type ConsentLine, type ConsentsOf, consentsQuery, type TextStanding } from "./queries.ts";
import { Record } from "./record.tsx";
import { Standing } from "./standing.tsx";
import { Withdraw } from "./withdraw.tsx";
import "./consents.css";

/** What lies over the page: a consent to look at or to take back, or one that is noted or added from paper. */
export type Open =
  | { act: "look" | "withdraw"; consent: Pick<ConsentLine, "id" | "title" | "purpose"> }
  | { act: "said" | "paper"; text: TextStanding };

/** What a client is asked to agree to and how it stands; what they gave, and took back. */
export function Consents({ client }: { client: Client }) {
  const t = useT("consents");
  const problem = useT("problems");
  const { data, error, refetch } = useQuery(consentsQuery(client.id));
  const [open, setOpen] = useState<Open | null>(null);
  if (error !== null && data === undefined)
    return (
      <Empty
        title={problemText(problem, error)}
        action={<Button onPress={() => void refetch()}>{t("of.title")}</Button>}
      />
    );
  if (data === undefined) return <Skeleton title={false} lines={4} />;
  if (data.texts.length === 0 && data.items.length === 0) return <NothingAsked />;
  const close = () => setOpen(null);
  return (
    <div className="consents">
      <Asked client={client} data={data} onOpen={setOpen} />
      {data.items.length > 0 && (
        <Rows title={t("of.history")} end={<PrintAll clientId={client.id} />}>
          {data.items.map((consent) => (
            <Given key={consent.id} consent={consent} onOpen={setOpen} />
          ))}
        </Rows>
      )}
      {open?.act === "look" && <Look id={open.consent.id} onClose={close} />}
      {open?.act === "withdraw" && <Withdraw clientId={client.id} consent={open.consent} onClose={close} />}
      {(open?.act === "said" || open?.act === "paper") && (
        <Record client={client} text={open.text} onPaper={open.act === "paper"} onClose={close} />
      )}
    </div>
  );
}

function NothingAsked() {
  const t = useT("consents");
  const { member } = useMe();
  return (
    <Empty
      title={t("of.nothingAsked")}
      action={
        shapesConsents(member) && (
          <LinkButton to="/settings/consents" kind="primary">
            {t("of.write")}
          </LinkButton>
        )
      }
    >
      {t("of.nothingAskedText")}
    </Empty>
  );
}

interface AskedProps {
  client: Client;
  data: ConsentsOf;
  onOpen: (open: Open) => void;
}

function Asked({ client, data: { texts, open }, onOpen }: AskedProps) {
  const t = useT("consents");
  const active = client.status === "active";
  const due = texts.some(({ mayTake, standing, required }) => mayTake && required && standing !== "given");
  const ways = open.map((channel) => t(`of.channel.${channel}`)).join(", ");
  return (
    <Rows
      title={t("of.asked")}
      end={
        active &&
        due && (
          <LinkButton to="/clients/$clientId/sign" params={{ clientId: client.id }} small icon={FileSignature}>
            {t("of.signAll")}
          </LinkButton>
        )
      }
    >
      {texts.map((text) => (
        <Standing key={text.textId} client={client} text={text} onOpen={onOpen} />
      ))}
      <li className="consent-ways small muted">{ways === "" ? t("of.noChannels") : `${t("of.channels")}: ${ways}`}</li>
    </Rows>
  );
}

function PrintAll({ clientId }: { clientId: string }) {
  const t = useT("consents");
  const download = useDownload();
  return (
    <Button small icon={FileDown} onPress={() => void download(`/clients/${clientId}/consents/pdf`)}>
      {t("of.printAll")}
    </Button>
  );
}
