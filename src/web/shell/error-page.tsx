import { useT } from "../i18n/t.ts";
import { Button, LinkButton } from "../kit/button.tsx";
import { ProblemError, problemText } from "../problem.ts";

/** What happened, what is safe, what to do. */
export function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useT("shell");
  const problem = useT("problems");
  if (isOldVersion(error)) return <NewVersion />;
  const known = error instanceof ProblemError;
  return (
    <div className="page empty" role="alert">
      <h1 className="title">{t("errorTitle")}</h1>
      <p className="muted">{known ? problemText(problem, error) : `${t("errorSafe")} ${t("errorDo")}`}</p>
      {known && error.requestId !== null && <p className="small muted">{t("errorNumber", { id: error.requestId })}</p>}
      <div className="actions">
        <Button kind="primary" onPress={retry}>
          {t("tryAgain")}
        </Button>
        <LinkButton to="/">{t("goToday")}</LinkButton>
      </div>
    </div>
  );
}

/** Nothing at this address, or nothing that this member may see. */
export function NotFoundPage() {
  const t = useT("shell");
  return (
    <div className="page empty">
      <h1 className="title">{t("notFoundTitle")}</h1>
      <p className="muted">{t("notFoundText")}</p>
      <LinkButton to="/" kind="primary">
        {t("goToday")}
      </LinkButton>
    </div>
  );
}

function NewVersion() {
  const t = useT("shell");
  return (
    <div className="page empty" role="alert">
      <h1 className="title">{t("newVersionTitle")}</h1>
      <p className="muted">{t("newVersionText")}</p>
      <Button kind="primary" onPress={() => location.reload()}>
        {t("reload")}
      </Button>
    </div>
  );
}

/** A part of the app was asked for that the server, updated meanwhile, no longer has. */
function isOldVersion(error: unknown): boolean {
  return (
    error instanceof TypeError && /dynamically imported module|module script|Importing a module/i.test(error.message)
  );
}
