import { may, type Route, route } from "#kernel/http/guard.ts";
import { mayUseRecord } from "../policy.ts";
import * as contract from "./contract.ts";
import { changeChart, drawChart, listCharts, readChart, removeChart } from "./service.ts";

export const chartRoutes: Route[] = [
  route(contract.drawChart, may(mayUseRecord, drawChart)),
  route(contract.listCharts, may(mayUseRecord, listCharts)),
  route(contract.readChart, may(mayUseRecord, readChart)),
  route(contract.changeChart, may(mayUseRecord, changeChart)),
  route(contract.removeChart, may(mayUseRecord, removeChart)),
];
