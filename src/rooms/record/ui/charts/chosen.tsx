import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Confirm } from "#web/kit/dialog.tsx";
import { BareLink } from "#web/kit/link.tsx";
import { Select } from "#web/kit/select.tsx";
import { toast } from "#web/kit/toast.tsx";
import { useMe } from "#web/me.ts";
import { problemText } from "#web/problem.ts";
import type { BodyChart } from "../../charts/contract.ts";
import { mayWrite } from "../../policy.ts";
import { useMoments } from "../moments.ts";
import { ComparedCharts } from "./compared.tsx";
import { ChartEditor } from "./editor.tsx";
import { removeChart } from "./queries.ts";
import { ChartReading } from "./reading.tsx";

interface ChartsProps {
  charts: readonly BodyChart[];
  /** Begun just now: it opens to be drawn. */
  made: BodyChart | null;
}

const none = "none";

/** One of a client's charts, alone or beside another one; one's own of the record can be drawn on. */
export function Charts({ charts, made }: ChartsProps) {
  const t = useT("charts");
  const moments = useMoments();
  const { member } = useMe();
  const [shownId, setShown] = useState(made?.id ?? charts[0]?.id ?? "");
  const [otherId, setOther] = useState<string>(none);
  const [drawing, setDrawing] = useState(made !== null);
  const shown = charts.find(({ id }) => id === shownId) ?? charts[0];
  const other = charts.find(({ id }) => id === otherId && id !== shown?.id);
  if (!shown) return null;
  const named = (chart: BodyChart) => ({
    id: chart.id,
    label: moments.moment(chart.at),
    detail: t("count", { count: chart.marks.length }),
  });
  const own = mayWrite(member, { authorId: shown.author.id }) && !shown.fixed && shown.noteId === null;
  const before = charts[charts.indexOf(shown) + 1];
  const [former, later] = other && at(other) < at(shown) ? [other, shown] : [shown, other ?? shown];
  return (
    <>
      <div className="chart-choices">
        <Select
          label={t("shown")}
          choices={charts.map(named)}
          value={shown.id}
          onChange={(id) => {
            setShown(id);
            setDrawing(false);
          }}
        />
        {charts.length > 1 && !drawing && (
          <Select
            label={t("against")}
            choices={[{ id: none, label: t("noOther") }, ...charts.filter(({ id }) => id !== shown.id).map(named)]}
            value={other?.id ?? none}
            onChange={setOther}
          />
        )}
        <div className="chart-acts">
          {own && <Button onPress={() => setDrawing(!drawing)}>{drawing ? t("done") : t("change")}</Button>}
          {own && drawing && <Remove chart={shown} />}
        </div>
      </div>
      <About chart={shown} />
      {drawing ? (
        <ChartEditor key={shown.id} chart={shown} former={before?.marks} />
      ) : other ? (
        <ComparedCharts former={former} later={later} />
      ) : (
        <ChartReading marks={shown.marks} />
      )}
    </>
  );
}

const at = (chart: BodyChart): number => Temporal.Instant.from(chart.at).epochMilliseconds;

function About({ chart }: { chart: BodyChart }) {
  const t = useT("charts");
  const moments = useMoments();
  return (
    <p className="small muted chart-about">
      <span className="note-first">{moments.long(chart.at)}</span>
      {chart.author.name !== null && <bdi>{chart.author.name}</bdi>}
      {chart.noteId !== null && (
        <BareLink className="link" to="/notes/$noteId" params={{ noteId: chart.noteId }}>
          {t("ofNote")}
        </BareLink>
      )}
      {chart.fixed && <span>{t("fixed")}</span>}
    </p>
  );
}

function Remove({ chart }: { chart: BodyChart }) {
  const t = useT("charts");
  const problem = useT("problems");
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const remove = async () => {
    await removeChart(chart.id).catch((fault: unknown) => {
      toast.show({ text: problemText(problem, fault) });
      throw fault;
    });
    await queries.invalidateQueries({ queryKey: ["body-charts", chart.clientId] });
  };
  return (
    <>
      <Button kind="plain" onPress={() => setAsking(true)}>
        {t("removeChart")}
      </Button>
      <Confirm
        isOpen={asking}
        onOpenChange={setAsking}
        title={t("removeTitle")}
        text={t("removeText")}
        action={t("removeChart")}
        onConfirm={remove}
      />
    </>
  );
}
