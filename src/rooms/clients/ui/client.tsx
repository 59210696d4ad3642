import { useT } from "#web/i18n/t.ts";
import { Page, PageHead } from "#web/kit/page.tsx";

export function ClientPage() {
  const t = useT("shell");
  return (
    <Page>
      <PageHead title={t("client")} about={t("comingTitle")} />
    </Page>
  );
}
