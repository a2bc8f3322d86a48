/** Addresses of the pages about transfers; `ui/route.ts` takes them into its table. */
export const transferPages = {
  arrival: '/nhan/:id',
  transfers: '/dang-chuyen',
} as const satisfies Record<string, `/${string}`>
