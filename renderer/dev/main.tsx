import { fakeBridge } from './fake-core.ts';
import { storeFor } from './scenarios.ts';

const query = new URLSearchParams(location.search);
const store = storeFor(query);
const bridge = fakeBridge(store, window);

Object.assign(window, { sotto: bridge, fake: { store, bridge } });
if (query.get('dir') === 'rtl') document.documentElement.dir = 'rtl';

// After the bridge is there, as after a preload script.
void import('../app/main.tsx');
