import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Development and test builds hold a second way to start core (see docs/architecture.md); production builds do not. */
const production = process.env['SOTTO_BUILD'] === 'production';

const company = process.env['SOTTO_COMPANY'];
const product = process.env['SOTTO_PRODUCT'];

/** Replaced in the source at build time, so that the branch not taken is left out of the bundle. */
export const buildConstants = {
  __DEV_BUILD__: JSON.stringify(!production),
  // a JSON text, checked by scripts/release/company-config.mjs; read by electron/core/policy/company-build.ts
  __COMPANY_BUILD__: company === undefined ? 'null' : JSON.stringify(company),
  // read by shared/product.ts
  __PRODUCT__: product ?? JSON.stringify({ name: 'Sotto', folder: 'Sotto', id: 'app.sotto.desktop', scheme: 'sotto' }),
};

const root = fileURLToPath(new URL('.', import.meta.url));

/** Where bundles go: `out` for development, a folder of its own for a production build. */
export const outFolder = resolve(root, process.env['SOTTO_OUT'] ?? 'out');

export const fromRoot = (path: string): string => join(root, path);
