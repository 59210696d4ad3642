import { useT } from "#web/i18n/t.ts";
import { Page, PageHead } from "#web/kit/page.tsx";

export function ClientsPage() {
  const t = useT("shell");
  return (
    <Page>
      <PageHead title={t("clients")} about={t("comingTitle")} />
    </Page>
  );
}
