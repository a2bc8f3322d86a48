/** Addresses of the monthly handing in; `ui/route.ts` takes them into its table. */
export const submissionPages = {
  handIn: '/nop-thang',
  handInPrint: '/nop-thang/in',
  handInBoard: '/nop-thang/cac-dia-ban',
  handInArea: '/dia-ban/:area/nop-thang',
} as const satisfies Record<string, `/${string}`>

/** Whether a page belongs to the monthly handing in. */
export function isSubmissionPage(page: string): boolean {
  return Object.hasOwn(submissionPages, page)
}
