import { useQuery, useQueryClient } from "@tanstack/react-query";
import { PersonStanding } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { toast } from "#web/kit/toast.tsx";
import { problemText } from "#web/problem.ts";
import { drawChart, noteChartQuery } from "./queries.ts";

const ChartEditor = lazy(async () => ({ default: (await import("./editor.tsx")).ChartEditor }));
const ChartReading = lazy(async () => ({ default: (await import("./reading.tsx")).ChartReading }));

interface NoteChartProps {
  clientId: string;
  /** Null as long as the note has not been begun. */
  noteId: string | null;
  /** Given where the note is written: begins it where needed, and says its id. */
  begin?: () => Promise<string | null>;
}

/** The body chart of a note: drawn with it while it is a draft, read with it afterwards. */
export function NoteChart({ clientId, noteId, begin }: NoteChartProps) {
  const t = useT("charts");
  const problem = useT("problems");
  const queries = useQueryClient();
  const [beginning, setBeginning] = useState(false);
  const { data: chart, isLoading, failureCount } = useQuery(noteChartQuery(clientId, noteId));
  const add = async () => {
    if (!begin) return;
    setBeginning(true);
    try {
      const id = await begin();
      if (id === null) return;
      const made = await drawChart({ clientId, noteId: id });
      queries.setQueryData(noteChartQuery(clientId, id).queryKey, made);
    } catch (fault) {
      toast.show({ text: problemText(problem, fault) });
    } finally {
      setBeginning(false);
    }
  };
  // Whether there is one already is known in a moment. Who has no connection does not wait for it to be tried again.
  if (isLoading && failureCount === 0) return null;
  if (!chart)
    return begin ? (
      <Button icon={PersonStanding} className="chart-add" isPending={beginning} onPress={() => void add()}>
        {t("add")}
      </Button>
    ) : null;
  return (
    <section className="chart-section" aria-labelledby="note-chart">
      <h3 className="small muted" id="note-chart">
        {t("title")}
      </h3>
      <Suspense fallback={<Skeleton lines={3} />}>
        {begin && !chart.fixed ? <ChartEditor key={chart.id} chart={chart} /> : <ChartReading marks={chart.marks} />}
      </Suspense>
    </section>
  );
}
