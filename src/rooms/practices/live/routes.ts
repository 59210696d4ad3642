import { mayStream, type Route, route } from "#kernel/http/guard.ts";
import { seesPractice } from "../policy.ts";
import * as contract from "./contract.ts";
import { readLive } from "./service.ts";

export const routes: Route[] = [route(contract.readLive, mayStream(seesPractice, readLive))];
