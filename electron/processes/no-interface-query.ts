/**
 * Loaders of native parts ask Node for a diagnostic report to learn which C library is there, and the report lists the
 * network interfaces, for which a socket to the kernel is opened. Nothing leaves by it, but "no socket at all" is easier
 * to check than "no socket that matters". Imported first, for its effect, by every program and thread of ours.
 */
const report = process.report as (NodeJS.ProcessReport & { excludeNetwork?: boolean }) | undefined;
if (report !== undefined) report.excludeNetwork = true;

export {};
