import { ArrowLeftRight } from "lucide-react";
import { useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { Avatar } from "#web/kit/avatar.tsx";
import { Button, LinkButton } from "#web/kit/button.tsx";
import { Confirm } from "#web/kit/dialog.tsx";
import { BareLink } from "#web/kit/link.tsx";
import type { CustomChoices, MergedField } from "../../merging/rules.ts";
import { undoDays } from "../../merging/rules.ts";
import { fullName } from "../names.ts";
import { usePhoto } from "../person/photo.ts";
import { useWhen } from "../when.ts";
import { useMerge } from "./acts.ts";
import { useDiffering } from "./differing.tsx";
import { Field } from "./field.tsx";
import type { Comparison } from "./queries.ts";

type Fields = Comparison["suggested"];

interface ComparingProps {
  seen: Comparison;
  again: () => void;
}

/** Both side by side, a choice where they differ, and the act. */
export function Comparing({ seen, again }: ComparingProps) {
  const { from, into, suggested } = seen;
  const [fields, setFields] = useState<Partial<Fields>>({});
  const [custom, setCustom] = useState<CustomChoices>({});
  const [asking, setAsking] = useState(false);
  const { merge, isPending, fault } = useMerge(from.id);
  const { own, ofPractice } = useDiffering(seen);
  const go = async () => {
    try {
      const asked = { intoId: into.id, intoVersion: into.version, version: from.version };
      await merge({ ...asked, fields, custom });
    } catch {
      setAsking(false);
      again();
    }
  };
  return (
    <>
      <Sides seen={seen} />
      <section className="merge-fields" aria-labelledby="merge-differ">
        <Heading alike={own.length + ofPractice.length === 0} />
        {own.map(({ field, ...shown }) => (
          <Field
            key={field}
            {...shown}
            value={(fields[field] ?? suggested[field]) as string}
            both={field === "note"}
            onChange={(choice) => setFields({ ...fields, [field]: choice as Fields[MergedField] })}
          />
        ))}
        {ofPractice.map(({ id, ...shown }) => (
          <Field
            key={id}
            {...shown}
            value={custom[id] ?? (shown.own === null ? "from" : "into")}
            onChange={(choice) => setCustom({ ...custom, [id]: choice as "from" | "into" })}
          />
        ))}
        <Rest seen={seen} />
      </section>
      {fault && (
        <p className="field-error" role="alert">
          {fault}
        </p>
      )}
      <Foot intoId={into.id} onMerge={() => setAsking(true)} />
      <Asking seen={seen} isOpen={asking} onOpenChange={setAsking} isPending={isPending} onConfirm={go} />
    </>
  );
}

function Heading({ alike }: { alike: boolean }) {
  const t = useT("merging");
  return (
    <div>
      <h2 className="heading" id="merge-differ">
        {t("merge.differ")}
      </h2>
      <p className="muted">{t(alike ? "merge.alike" : "merge.differAbout")}</p>
    </div>
  );
}

/** Who stays and who goes, and what each brings. */
function Sides({ seen: { from, into, keeps } }: { seen: Comparison }) {
  const t = useT("merging");
  return (
    <div className="merge-sides">
      <SideHead title={t("merge.stays")} client={into} keeps={keeps.into} />
      <SideHead title={t("merge.goes")} client={from} keeps={keeps.from} />
      <LinkButton
        small
        icon={ArrowLeftRight}
        to="/clients/$clientId/merge"
        params={{ clientId: into.id }}
        search={{ into: from.id }}
        replace
        resetScroll={false}
      >
        {t("merge.swap")}
      </LinkButton>
    </div>
  );
}

interface SideHeadProps {
  title: string;
  client: Comparison["from"];
  keeps: Comparison["keeps"]["from"];
}

function SideHead({ title, client, keeps }: SideHeadProps) {
  const t = useT("merging");
  const format = useFormat();
  const when = useWhen();
  const things = keeps.map(({ kind, count }) => t(`keeps.${kind}`, { count }));
  const photo = usePhoto(client);
  return (
    <div>
      {client.photoId !== null && <Avatar name={fullName(client)} photo={photo} large />}
      <p className="small muted">{title}</p>
      <BareLink to="/clients/$clientId" params={{ clientId: client.id }} className="name">
        <bdi>{fullName(client)}</bdi>
      </BareLink>
      <p className="small muted">
        {t("merge.added", { date: when.date(client.createdAt) })}
        {". "}
        {things.length > 0 ? format.list(things) : t("keeps.none")}
      </p>
    </div>
  );
}

/** What needs no choice. */
function Rest({ seen: { from, into } }: { seen: Comparison }) {
  const t = useT("merging");
  const tags = from.tags.length > 0 && into.tags.length > 0;
  return (
    <p className="small muted">
      {tags && <>{t("merge.tags")} </>}
      {from.photoId !== null && into.photoId !== null && <>{t("merge.photo")} </>}
      {t("merge.history")}
    </p>
  );
}

function Foot({ intoId, onMerge }: { intoId: string; onMerge: () => void }) {
  const t = useT("merging");
  const kit = useT("kit");
  return (
    <div className="actions merge-foot">
      <LinkButton to="/clients/$clientId" params={{ clientId: intoId }} kind="plain">
        {kit("cancel")}
      </LinkButton>
      <Button kind="primary" onPress={onMerge}>
        {t("merge.final")}
      </Button>
    </div>
  );
}

interface AskingProps {
  seen: Comparison;
  isOpen: boolean;
  onOpenChange: (open: boolean) => void;
  isPending: boolean;
  onConfirm: () => Promise<void>;
}

function Asking({ seen: { from, into }, ...asking }: AskingProps) {
  const t = useT("merging");
  const when = useWhen();
  const until = Temporal.Now.instant().add({ hours: 24 * undoDays });
  const text = t.rich("merge.confirmText", {
    goes: () => <bdi>{fullName(from)}</bdi>,
    stays: () => <bdi>{fullName(into)}</bdi>,
    date: when.date(until.toString()),
  });
  return <Confirm {...asking} kind="primary" title={t("merge.confirm")} text={text} action={t("merge.final")} />;
}
