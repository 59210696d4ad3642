import { useT } from "#web/i18n/t.ts";
import { Button, LinkButton } from "#web/kit/button.tsx";
import { Page } from "#web/kit/page.tsx";
import { isProblem, problemText } from "#web/problem.ts";

/** No note to show: it is gone or not the caller's to see, notes are not for this role, or it could not be fetched. */
export function Absent({ error, closed, retry }: { error?: unknown; closed?: boolean; retry?: () => void }) {
  const t = useT("record");
  const problem = useT("problems");
  const shut = closed || isProblem(error, "forbidden");
  const gone = isProblem(error, "not_found") || isProblem(error, "invalid_request");
  return (
    <Page>
      <div className="empty" role={shut || gone ? undefined : "alert"}>
        <h1 className="title">{shut ? t("closedTitle") : gone ? t("goneTitle") : t("title")}</h1>
        <p className="muted">{shut ? t("closedText") : gone ? t("goneText") : problemText(problem, error)}</p>
        <div className="actions">
          {!shut && !gone && retry && <Button onPress={retry}>{t("files.again")}</Button>}
          <LinkButton to="/" kind="primary">
            {t("goToday")}
          </LinkButton>
        </div>
      </div>
    </Page>
  );
}
