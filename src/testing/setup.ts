import { openTestCluster } from "./cluster.ts";
import { templateDatabase } from "./database.ts";

/** Once per run: the cluster runs and the template is made before files start side by side; the cluster stops at the end. */
export default async function setup(): Promise<() => Promise<void>> {
  const cluster = await openTestCluster();
  await templateDatabase(cluster.superuserUrl);
  return () => cluster.stop();
}
