/** Addresses of the pages of administration; `ui/route.ts` takes them into its table. Ids only, never names. */
export const adminPages = {
  administration: '/quan-tri',
  adminAreas: '/quan-tri/dia-ban',
  adminAreaNew: '/quan-tri/dia-ban/moi',
  adminArea: '/quan-tri/dia-ban/:area',
  adminAreaEdit: '/quan-tri/dia-ban/:area/sua',
  adminAreaMerge: '/quan-tri/dia-ban/:area/gop',
  people: '/quan-tri/nguoi',
  personNew: '/quan-tri/nguoi/moi',
  person: '/quan-tri/nguoi/:account',
  personEdit: '/quan-tri/nguoi/:account/sua',
  personAreas: '/quan-tri/nguoi/:account/phan-cong',
  personStandIn: '/quan-tri/nguoi/:account/lam-thay',
  devices: '/quan-tri/may',
  codes: '/cap-ma',
  dayCodes: '/cap-ma/tap-huan',
  hotlines: '/quan-tri/so-khan',
  communeName: '/quan-tri/xa-phuong',
  reportCalendar: '/quan-tri/lich-bao-cao',
} as const satisfies Record<string, `/${string}`>

export type AdminPage = keyof typeof adminPages

/** Whether a page is one of administration. */
export function isAdminPage(page: string): page is AdminPage {
  return Object.hasOwn(adminPages, page)
}
