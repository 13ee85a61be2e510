// npm run bench:privacy [-- --quality] [--only NAME] [--types] [--misses [N]] [--split tune|check] [--peers] [--speed] [--json FILE]
import { main } from '../test/bench/privacy/main.ts';

process.exitCode = await main(process.argv.slice(2));
