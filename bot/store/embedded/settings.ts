/**
 * Settings of the server, given on its command line at each start. Durability is PostgreSQL's own, spelled out:
 * what was committed is on disk. The rest suits one small machine.
 */
export const SETTINGS: Readonly<Record<string, string>> = {
	listen_addresses: "127.0.0.1",
	unix_socket_directories: "",
	password_encryption: "scram-sha-256",

	fsync: "on",
	full_page_writes: "on",
	synchronous_commit: "on",

	// With half of it, freezing an audience of a million costs a fifth more.
	shared_buffers: "256MB",
	max_connections: "100",
	max_wal_size: "1GB",
	jit: "off",
	// Queues are swept often: a claim steps over every dead entry that nobody has swept yet.
	autovacuum_naptime: "10s",

	timezone: "UTC",
	log_timezone: "UTC",
	// The log is a file on somebody's machine and must hold no member's data: errors of statements go to the client
	// only, and what is logged comes without its DETAIL, which may quote rows and statements.
	log_min_messages: "log",
	log_min_error_statement: "panic",
	log_error_verbosity: "terse",
	log_checkpoints: "off",
};
