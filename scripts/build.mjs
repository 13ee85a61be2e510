// npm run build [-- --production]: installs what is missing, then builds what has changed.
import { DEVELOPMENT, ensureBuilt, PRODUCTION } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';

await ensureInstalled();
await ensureBuilt(undefined, process.argv.includes('--production') ? PRODUCTION : DEVELOPMENT);
