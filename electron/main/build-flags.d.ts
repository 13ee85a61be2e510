/** True in development and test builds only; a constant at build time, so that the other branch is left out. */
declare const __DEV_BUILD__: boolean;
