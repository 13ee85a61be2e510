import { layers } from './layers-rule.mjs';
import { literalText } from './literal-text-rule.mjs';
import { network } from './network-rule.mjs';
import { serialize } from './serialize-rule.mjs';

/** Rules of this project's own. Each has a file in test/unit/lint that it must refuse. */
export default {
  meta: { name: 'sotto' },
  rules: {
    layers,
    'literal-text': literalText,
    network,
    'no-plaintext-snapshot': serialize,
  },
};
