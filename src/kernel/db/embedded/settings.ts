import { chmodSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Settings of PostgreSQL by name; numbers and words as its manual writes them. */
export type Settings = Readonly<Record<string, string>>;

/**
 * Only loopback, only by password. Nothing of what a statement holds reaches the log: no statements, no parameters, no
 * details (a violated constraint's detail quotes the row), and no errors at all, because their first line can quote a
 * value too; the program that sent the statement sees them. Tidying up takes its time: at its own pace it kept one of two
 * processors for a second or two, and p95 of the bench's mix rose from 9 to 36 ms; at a fifth of it nothing could be told.
 */
const own: Settings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "100",
  shared_buffers: "128MB",
  wal_level: "replica",
  max_wal_senders: "0",
  fsync: "on",
  jit: "off",
  autovacuum_vacuum_cost_delay: "10ms",
  timezone: "UTC",
  log_timezone: "UTC",
  log_statement: "none",
  log_min_duration_statement: "-1",
  log_min_messages: "log",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
  log_parameter_max_length: "0",
  log_parameter_max_length_on_error: "0",
  log_checkpoints: "off",
  logging_collector: "on",
  log_filename: "postgres-%a.log",
  log_rotation_age: "1d",
  log_rotation_size: "0",
  log_truncate_on_rotation: "on",
};

/** Writes the settings for the next start, ours first and then those given, beside the database's folder. */
export function writeSettings(dataDir: string, logFolder: string, extra: Settings): void {
  const all = { ...own, log_directory: logFolder.replaceAll("\\", "/"), ...extra };
  const lines = Object.entries(all).map(([name, value]) => `${name} = '${value.replaceAll("'", "''")}'`);
  const file = join(dataDir, "postgres.conf");
  const temporary = `${file}.${process.pid}`;
  writeFileSync(temporary, `# Written at every start.\n${lines.join("\n")}\n`);
  chmodSync(temporary, 0o644);
  renameSync(temporary, file);
}
