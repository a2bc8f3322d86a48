/** Addresses of the lists for many children; `ui/route.ts` takes them into its table. */
export const batchPages = {
  batches: '/theo-dot',
  batchNew: '/theo-dot/moi',
  batch: '/theo-dot/:batch',
  batchPrint: '/theo-dot/:batch/in',
} as const satisfies Record<string, `/${string}`>
