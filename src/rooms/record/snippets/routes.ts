import { may, type Route, route } from "#kernel/http/guard.ts";
import { mayUseRecord } from "../policy.ts";
import * as contract from "./contract.ts";
import { changeSnippet, createSnippet, deleteSnippet, listSnippets } from "./service.ts";

export const snippetRoutes: Route[] = [
  route(contract.listSnippets, may(mayUseRecord, listSnippets)),
  route(contract.createSnippet, may(mayUseRecord, createSnippet)),
  route(contract.changeSnippet, may(mayUseRecord, changeSnippet)),
  route(contract.deleteSnippet, may(mayUseRecord, deleteSnippet)),
];
