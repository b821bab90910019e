import type { UserConfig } from './config.js';

/**
 * Gives a configuration file its types: `export default defineConfig({ ... })`.
 *
 * @param config the configuration
 * @returns the same object
 */
export function defineConfig(config: UserConfig): UserConfig {
  return config;
}
