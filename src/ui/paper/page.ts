/** Addresses of the round on paper; `ui/route.ts` takes them into its table. */
export const paperPages = {
  papers: '/phieu',
  paperPrint: '/phieu/:area/in',
  paperEntry: '/phieu/:area/ghi',
} as const satisfies Record<string, `/${string}`>
