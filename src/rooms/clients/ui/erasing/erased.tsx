import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { FileDown } from "lucide-react";
import { useLanguage } from "#web/i18n/provider.tsx";
import { useT } from "#web/i18n/t.ts";
import { Button, LinkButton } from "#web/kit/button.tsx";
import { Empty } from "#web/kit/empty.tsx";
import { Fact, Facts } from "#web/kit/facts.tsx";
import { Page, PageHead } from "#web/kit/page.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { problemText } from "#web/problem.ts";
import { useDownload } from "../consents/download.ts";
import { useWhen } from "../when.ts";
import { type Erasure, erasureQuery } from "./queries.ts";
import "./erasing.css";

/** What is left of somebody who was erased: that it happened, and the certificate. */
export function ErasedPage() {
  const t = useT("erasure");
  const problems = useT("problems");
  const { erasureId } = useParams({ from: "/inside/erasures/$erasureId" });
  const { data, error, refetch } = useQuery(erasureQuery(erasureId));
  if (data) return <Erased erasure={data} />;
  if (error === null) return <Skeleton className="page" lines={4} />;
  return (
    <Page>
      <h1 className="visually-hidden">{t("done.title")}</h1>
      <Empty title={t("erase.failed")} action={<Button onPress={() => void refetch()}>{t("list.again")}</Button>}>
        {problemText(problems, error)}
      </Empty>
    </Page>
  );
}

function Erased({ erasure: { id, erasedAt, erasedBy, reason, filesGoneAt } }: { erasure: Erasure }) {
  const t = useT("erasure");
  const when = useWhen();
  const { locale } = useLanguage();
  const download = useDownload();
  const moment = when.moment(erasedAt);
  const about = erasedBy
    ? t.rich("done.about", { moment, name: () => <bdi>{erasedBy.name}</bdi> })
    : t("done.aboutHouse", { moment });
  return (
    <Page className="erase-page">
      <PageHead title={t("done.title")} about={about} />
      <Facts>
        <Fact label={t("done.reason")}>{t(`erase.reasons.${reason}`)}</Fact>
        <Fact label={t("done.number")}>
          <bdi dir="ltr">{id}</bdi>
        </Fact>
        <Fact label={t("done.files")}>
          <span role="status">{t(filesGoneAt === null ? "done.filesGoing" : "done.filesGone")}</span>
        </Fact>
      </Facts>
      <section>
        <h2 className="heading">{t("done.certificate")}</h2>
        <p className="muted">{t("done.help")}</p>
      </section>
      <div className="actions">
        <LinkButton to="/settings/privacy" kind="plain">
          {t("done.toList")}
        </LinkButton>
        <LinkButton to="/clients" kind="quiet">
          {t("done.toClients")}
        </LinkButton>
        <Button
          kind="primary"
          icon={FileDown}
          onPress={() => void download(`/erasures/${id}/certificate?locale=${locale}`)}
        >
          {t("done.download")}
        </Button>
      </div>
    </Page>
  );
}
