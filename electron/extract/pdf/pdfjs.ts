import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.d.ts';
import * as library from 'pdfjs-dist/legacy/build/pdf.mjs';
// @ts-expect-error -- without types; it is only handed over
import * as worker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';

// pdf.js asks here before it would start a thread, which this process may not
Object.assign(globalThis, { pdfjsWorker: worker });

export type PdfDocument = PDFDocumentProxy;

export const pdfjs = library;
