import { enrolling, may, type Route, route, signedIn } from "#kernel/http/guard.ts";
import * as contract from "./contract.ts";
import { routes as invitations } from "./invitations/routes.ts";
import { routes as live } from "./live/routes.ts";
import { routes as members } from "./members/routes.ts";
import { routes as networks } from "./networks/routes.ts";
import { routes as passkeys } from "./passkeys/routes.ts";
import { runsPractice, seesPractice } from "./policy.ts";
import { routes as secondFactor } from "./second-factor/routes.ts";
import * as service from "./service.ts";
import { routes as session } from "./session/routes.ts";
import { routes as signIn } from "./sign-in/routes.ts";
import { routes as trail } from "./trail/routes.ts";

export const routes: Route[] = [
  ...signIn,
  ...secondFactor,
  ...passkeys,
  ...session,
  route(contract.readMe, enrolling(service.readMe)),
  route(contract.changeMe, signedIn(service.changeMe)),
  route(contract.choosePractice, enrolling(service.choosePractice)),
  route(contract.createPractice, signedIn(service.createPractice)),
  route(contract.readPractice, may(seesPractice, service.readPractice)),
  route(contract.changePractice, may(runsPractice, service.changePractice)),
  ...members,
  ...invitations,
  ...live,
  ...networks,
  ...trail,
];
