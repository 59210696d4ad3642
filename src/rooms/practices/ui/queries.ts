import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { BodyOf, ReplyOf } from "#kernel/http/contract.ts";
import { api } from "#web/client.ts";
import type { Locale } from "#web/i18n/locales.ts";
import { type Me, type MemberMe, meQuery } from "#web/me.ts";
import type * as practices from "../contract.ts";
import type * as invitations from "../invitations/contract.ts";
import type * as members from "../members/contract.ts";
import type * as sessions from "../session/contract.ts";

export type Member = ReplyOf<typeof members.listMembers>["items"][number];
export type Invitation = ReplyOf<typeof invitations.listInvitations>["items"][number];
export type OwnInvitation = ReplyOf<typeof invitations.listOwnInvitations>["items"][number];
export type Session = ReplyOf<typeof sessions.listSessions>["items"][number];
export type Practice = MemberMe["practice"];
export type PracticeChange = BodyOf<typeof practices.changePractice>;
type MeChange = BodyOf<typeof practices.changeMe>;

const membersQuery = queryOptions({
  queryKey: ["members"],
  queryFn: async () => (await api.GET("/members")).data?.items ?? [],
});
const invitationsQuery = queryOptions({
  queryKey: ["members", "invitations"],
  queryFn: async () => (await api.GET("/members/invitations")).data?.items ?? [],
});
const ownInvitationsQuery = queryOptions({
  queryKey: ["own-invitations"],
  queryFn: async () => (await api.GET("/auth/invitations")).data?.items ?? [],
});
const sessionsQuery = queryOptions({
  queryKey: ["sessions"],
  queryFn: async () => (await api.GET("/auth/sessions")).data?.items ?? [],
  staleTime: 0,
});

/** Who works in the practice, by name. */
export const useMembers = () => useQuery(membersQuery);
/** Invitations that wait for an answer. For owners. */
export const useInvitations = (enabled: boolean) => useQuery({ ...invitationsQuery, enabled });
/** Invitations to the caller. */
export const useOwnInvitations = (enabled = true) => useQuery({ ...ownInvitationsQuery, enabled });
/** The browsers in which the caller is signed in. */
export const useSessions = () => useQuery(sessionsQuery);

/** The parts of a country that have holidays of their own, in the language of the page. */
export const useRegions = (country: string | null, language: Locale) =>
  useQuery({
    queryKey: ["regions", country, language],
    queryFn: async () =>
      (await api.GET("/holidays/regions", { params: { query: { country: country!, language } } })).data?.items ?? [],
    enabled: country !== null,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Changes name or language of the caller; shown at once, taken back when it fails. */
export function useChangeMe() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (change: MeChange) => (await api.PATCH("/me", { body: change })).data,
    onMutate: (change) => replaceMe(queries, (me) => ({ ...me, user: { ...me.user, ...change } })),
    onError: (_error, _change, before) => queries.setQueryData(meQuery.queryKey, before),
    onSuccess: (me) => queries.setQueryData(meQuery.queryKey, me),
  });
}

/** Changes settings of the practice; what is not named stays. Shown at once, taken back when it fails. */
export function useChangePractice() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (change: PracticeChange) => (await api.PATCH("/practice", { body: change })).data,
    onMutate: (change) =>
      replaceMe(queries, (me) => ({ ...me, practice: me.practice && { ...me.practice, ...change } })),
    onError: (_error, _change, before) => queries.setQueryData(meQuery.queryKey, before),
    onSuccess: (practice) => {
      if (practice !== undefined) replaceMe(queries, (me) => ({ ...me, practice }));
    },
  });
}

/** Accepts an invitation; the session stands in that practice from then on. */
export function useAcceptInvitation() {
  return useMutation({
    mutationFn: (id: string) => api.POST("/auth/invitations/{id}/accept", { params: { path: { id } } }),
  });
}

/** Switches the session to another practice of the caller. */
export function useChoosePractice() {
  return useMutation({ mutationFn: (practiceId: string) => api.POST("/auth/practice", { body: { practiceId } }) });
}

/** Gives a member another role; shown at once, taken back when it fails. */
export function useChangeRole() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, role }: Pick<Member, "id" | "role">) =>
      api.PATCH("/members/{id}", { params: { path: { id } }, body: { role } }),
    onMutate: ({ id, role }) => {
      const before = queries.getQueryData(membersQuery.queryKey);
      const changed = before?.map((member) => (member.id === id ? { ...member, role } : member));
      queries.setQueryData(membersQuery.queryKey, changed);
      return before;
    },
    onError: (_error, _change, before) => queries.setQueryData(membersQuery.queryKey, before),
    onSuccess: () => queries.invalidateQueries({ queryKey: meQuery.queryKey }),
  });
}

export function useRemoveMember() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.DELETE("/members/{id}", { params: { path: { id } } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: membersQuery.queryKey, exact: true }),
  });
}

export function useInvite() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: BodyOf<typeof invitations.invite>) => api.POST("/members/invitations", { body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: invitationsQuery.queryKey }),
  });
}

export function useWithdrawInvitation() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.DELETE("/members/invitations/{id}", { params: { path: { id } } }),
    onSettled: () => queries.invalidateQueries({ queryKey: invitationsQuery.queryKey }),
  });
}

/** Signs the caller out of one browser. */
export function useEndSession() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.DELETE("/auth/sessions/{id}", { params: { path: { id } } }),
    onSettled: () => queries.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
  });
}

/** Signs the caller out of every browser but this one. */
export function useEndOtherSessions() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => api.POST("/auth/sign-out-others"),
    onSettled: () => queries.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
  });
}

type Queries = ReturnType<typeof useQueryClient>;

/** Changes what the page knows of the caller; answers what it knew before. */
function replaceMe(queries: Queries, change: (me: Me) => Me) {
  const before = queries.getQueryData(meQuery.queryKey);
  if (typeof before === "object") queries.setQueryData(meQuery.queryKey, change(before));
  return before;
}
