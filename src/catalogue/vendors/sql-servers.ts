import { defineVendor } from '../define.js';

export const sqlServers = defineVendor({
  id: 'sql-server',
  name: 'SQL database',
  role: 'storage',
  packages: [
    'mssql',
    'tedious',
    'oracledb',
    'snowflake-sdk',
    '@google-cloud/bigquery',
    '@google-cloud/spanner',
    '@clickhouse/client',
    'cassandra-driver',
    'neo4j-driver',
    '@databricks/sql',
    'duckdb',
    '@duckdb/node-api',
    'couchbase',
    'nano',
    'arangojs',
    'rethinkdb',
    'faunadb',
    '@edgedb/*',
    'gel',
    'surrealdb',
  ],
  kind: 'database',
  calls: [
    {
      path: ['query', 'execute', 'executeMany', 'insert', 'upsert', 'input', 'run', 'command', 'save', 'create'],
      args: 'all',
      sql: 0,
    },
  ],
});
