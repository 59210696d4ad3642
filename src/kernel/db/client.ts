import pg from "pg";

/**
 * A connection of one's own, beside the pool. One that breaks rejects what is asked of it then; without a listener it would end the
 * process, and a command would fall over instead of saying a sentence.
 */
export async function connected(connectionString: string, name?: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString, ...(name && { application_name: name }) });
  client.on("error", () => {});
  await client.connect();
  return client;
}
