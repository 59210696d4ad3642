import { useT } from "#web/i18n/t.ts";
import { Page, PageHead } from "#web/kit/page.tsx";

export function NotePage() {
  const t = useT("shell");
  return (
    <Page>
      <PageHead title={t("note")} about={t("comingTitle")} />
    </Page>
  );
}
