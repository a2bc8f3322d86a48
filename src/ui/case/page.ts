/** Addresses of the confidential cases; `ui/route.ts` takes them into its table. Ids and codes only. */
export const casePages = {
  cases: '/ho-so',
  caseNew: '/ho-so/moi',
  caseOfChild: '/ho-so/chau/:id',
  caseIntake: '/ho-so/tin/:intake',
  caseOfIntake: '/ho-so/tin/:intake/mo',
  caseOne: '/ho-so/:case',
  caseEdit: '/ho-so/:case/sua',
  caseFormNew: '/ho-so/:case/mau/:form',
  casePaper: '/ho-so/:case/phieu/:paper',
  caseApprove: '/ho-so/:case/duyet/:paper',
  casePrint: '/ho-so/:case/in/:paper',
  caseDeed: '/ho-so/:case/ghi/:deed',
  daysOff: '/ngay-nghi',
} as const satisfies Record<string, `/${string}`>

/** What is written of a case beside its forms; the last part of the address. */
export const caseDeeds = ['emergency', 'step', 'task', 'handOver', 'close'] as const
export type CaseDeed = (typeof caseDeeds)[number]

/** Whether a page belongs to the confidential cases. */
export function isCasePage(page: string): boolean {
  return Object.hasOwn(casePages, page)
}
