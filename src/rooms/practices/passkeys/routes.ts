import { enrolling, halfSignedIn, open, type Route, route, signedIn } from "#kernel/http/guard.ts";
import * as contract from "./contract.ts";
import * as service from "./service.ts";
import * as signing from "./signing/service.ts";

export const routes: Route[] = [
  route(contract.askToSignIn, open(signing.askToSignIn)),
  route(contract.signInByPasskey, open(signing.signInByPasskey)),
  route(contract.askAgain, halfSignedIn(signing.askAgain)),
  route(contract.giveByPasskey, halfSignedIn(signing.giveByPasskey)),
  route(contract.listPasskeys, enrolling(service.listPasskeys)),
  route(contract.askToAdd, enrolling(service.askToAdd)),
  route(contract.addPasskey, enrolling(service.addPasskey)),
  route(contract.renamePasskey, signedIn(service.renamePasskey)),
  route(contract.removePasskey, signedIn(service.removePasskey)),
];
