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
import { shapesFields } from "../../fields/policy.ts";
import { type ClientField, fieldsQuery } from "../profile/queries.ts";
import { TagColours } from "../tags/part.tsx";
import { FieldForm } from "./field-form.tsx";
import { FieldRow } from "./field-row.tsx";
import "../profile/profile.css";

/** What the practice asks of its clients beyond the fields that everybody has: everybody may read it, the owners decide. */
export function FieldsSettings() {
  const t = useT("profile");
  const problem = useT("problems");
  const owner = shapesFields(useMe().member);
  const { data: fields = [], isPending, error } = useQuery(fieldsQuery);
  const [edited, setEdited] = useState<ClientField | "new" | null>(null);
  const asked = fields.filter(({ archivedAt }) => archivedAt === null);
  const archived = fields.filter(({ archivedAt }) => archivedAt !== null);
  const rows = (shown: ClientField[]) =>
    shown.map((field) => (
      <FieldRow key={field.id} field={field} among={shown} mayEdit={owner} onEdit={() => setEdited(field)} />
    ));
  return (
    <>
      <PageHead
        title={t("fields.title")}
        about={t("fields.about")}
        actions={
          owner && (
            <Button kind="primary" icon={Plus} folds onPress={() => setEdited("new")}>
              {t("fields.add")}
            </Button>
          )
        }
      />
      {isPending && <Skeleton title={false} lines={4} />}
      {error && <p role="alert">{problemText(problem, error)}</p>}
      {!isPending && !error && fields.length === 0 && (
        <Empty title={t("fields.none")}>{t(owner ? "fields.noneAbout" : "fields.ownersOnly")}</Empty>
      )}
      {asked.length > 0 && <Rows>{rows(asked)}</Rows>}
      {archived.length > 0 && <Rows title={t("fields.archived")}>{rows(archived)}</Rows>}
      <TagColours />
      {edited !== null && <FieldForm field={edited === "new" ? null : edited} onDone={() => setEdited(null)} />}
    </>
  );
}
