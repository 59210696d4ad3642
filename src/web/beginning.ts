/** `?new=true` asks a list to begin something: a client, an appointment. */
export const beginning = (search: Record<string, unknown>): { new?: true } =>
  search.new === true ? { new: true } : {};
