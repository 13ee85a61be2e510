/**
 * Node's HTTP client. Not by an import: that reads every export of the module, and one of them brings a whole second
 * client along (undici, for `WebSocket`), a quarter of the time that the command line takes to start.
 */
export const { Agent, request } = process.getBuiltinModule('node:http');
