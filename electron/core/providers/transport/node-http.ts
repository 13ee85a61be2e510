/**
 * Node's HTTP client. Not by an import: that reads every export of the module, and one of them brings a whole second
 * client along (undici, for `WebSocket`): two dozen modules in every process, for nothing.
 */
export const { Agent, request } = process.getBuiltinModule('node:http');
