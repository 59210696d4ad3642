import { useT } from "#web/i18n/t.ts";
import { Page, PageHead } from "#web/kit/page.tsx";

export function TodayPage() {
  const t = useT("shell");
  return (
    <Page>
      <PageHead title={t("today")} about={t("comingTitle")} />
    </Page>
  );
}
