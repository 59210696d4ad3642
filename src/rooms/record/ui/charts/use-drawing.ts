import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { BodyChart } from "../../charts/contract.ts";
import { Drawing, type Drawn, type Road } from "./drawing.ts";
import { readChart, writeChart } from "./queries.ts";

const road: Road = {
  write: writeChart,
  read: readChart,
  later: (run, ms) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/** The chart as it is drawn here. Whoever leaves takes nothing unsent along: it is sent when the page hides or the part goes. */
export function useDrawing(chart: BodyChart): [Drawn, Drawing] {
  const queries = useQueryClient();
  const [drawing] = useState(() => new Drawing(chart, road));
  const drawn = useSyncExternalStore(drawing.listen, drawing.read);
  useEffect(() => {
    const hide = () => document.visibilityState === "hidden" && void drawing.flush(true);
    const leave = () => void drawing.flush(true);
    document.addEventListener("visibilitychange", hide);
    addEventListener("pagehide", leave);
    return () => {
      document.removeEventListener("visibilitychange", hide);
      removeEventListener("pagehide", leave);
      void drawing.flush().then(() => queries.invalidateQueries({ queryKey: ["body-charts", chart.clientId] }));
    };
  }, [drawing, queries, chart.clientId]);
  return [drawn, drawing];
}
