import { may, type Route, route } from "#kernel/http/guard.ts";
import * as duplicates from "../duplicates/contract.ts";
import { checkDuplicates, listDuplicates, setApart } from "../duplicates/service.ts";
import { keepsClients, seesClients } from "../policy.ts";
import { compareClients } from "./comparing/service.ts";
import * as contract from "./contract.ts";
import { mergesClients } from "./policy.ts";
import { listMerges, mergeClients } from "./service.ts";
import { unmergeClient } from "./undoing/service.ts";

export const mergingRoutes: Route[] = [
  route(duplicates.listDuplicates, may(seesClients, listDuplicates)),
  route(duplicates.checkDuplicates, may(seesClients, checkDuplicates)),
  route(duplicates.setApart, may(keepsClients, setApart)),
  route(contract.compareClients, may(mergesClients, compareClients)),
  route(contract.mergeClients, may(mergesClients, mergeClients)),
  route(contract.listMerges, may(seesClients, listMerges)),
  route(contract.unmergeClient, may(mergesClients, unmergeClient)),
];
