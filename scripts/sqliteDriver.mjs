/**
 * better-sqlite3 13 crashes on Node 20. Version 12, compiled against the headers of Node 24.19 and
 * newer, crashes there. Both are in the lock file; see docs/decisions/0080.
 */
export const driverName =
  Number(process.versions.node.split('.')[0]) < 22 ? 'better-sqlite3' : 'better-sqlite3-13'
