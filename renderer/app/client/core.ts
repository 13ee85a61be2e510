import { createConnection } from './connection.ts';

/** The one line to core, and the shell around the page. */
export const core = createConnection(window.sotto, window);
export const shell = window.sotto.shell;
