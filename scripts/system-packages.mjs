// Prints the Debian packages that the tests need, one a line: for .ci/run.
import { TEST_PACKAGES } from './lib/system-packages.mjs';

console.log(TEST_PACKAGES.join('\n'));
