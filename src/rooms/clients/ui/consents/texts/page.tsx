import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Empty } from "#web/kit/empty.tsx";
import { PageHead } from "#web/kit/page.tsx";
import { Rows } from "#web/kit/rows.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { useMe } from "#web/me.ts";
import { problemText } from "#web/problem.ts";
import { shapesConsents } from "../../../consents/policy.ts";
import { type ConsentText, textsQuery } from "../queries.ts";
import { TextForm } from "./text-form.tsx";
import { TextRow } from "./text-row.tsx";
import "../consents.css";

/** What the practice asks clients to agree to: everybody may read it, the owners write it. */
export function ConsentsSettings() {
  const t = useT("consents");
  const problem = useT("problems");
  const owner = shapesConsents(useMe().member);
  const { data: texts = [], isPending, error } = useQuery(textsQuery);
  const [edited, setEdited] = useState<ConsentText | "new" | null>(null);
  const asked = texts.filter(({ retiredAt }) => retiredAt === null);
  const retired = texts.filter(({ retiredAt }) => retiredAt !== null);
  const rows = (shown: ConsentText[]) =>
    shown.map((text) => (
      <TextRow key={text.id} text={text} among={shown} mayEdit={owner} onEdit={() => setEdited(text)} />
    ));
  return (
    <>
      <PageHead
        title={t("texts.title")}
        about={t("texts.about")}
        actions={
          owner && (
            <Button kind="primary" icon={Plus} folds onPress={() => setEdited("new")}>
              {t("texts.add")}
            </Button>
          )
        }
      />
      {isPending && <Skeleton title={false} lines={4} />}
      {error && <p role="alert">{problemText(problem, error)}</p>}
      {!isPending && !error && texts.length === 0 && (
        <Empty title={t("texts.none")}>{t(owner ? "texts.noneAbout" : "texts.ownersOnly")}</Empty>
      )}
      {asked.length > 0 && <Rows>{rows(asked)}</Rows>}
      {retired.length > 0 && <Rows title={t("texts.retired")}>{rows(retired)}</Rows>}
      {edited !== null && (
        <TextForm text={edited === "new" ? null : edited} texts={texts} onDone={() => setEdited(null)} />
      )}
    </>
  );
}
