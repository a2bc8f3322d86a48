/** Within how long a step of a case must be done, and how that is known. */
export interface CaseLimit {
  code: 'emergency' | 'plan' | 'whole'
  hours?: number
  workingDays?: number
  article: string
  vi: string
  en: string
  /** Only `confirmed` limits are from the Decree itself; `likely` ones stand in a commune's sheet of procedures. */
  status: 'confirmed' | 'likely'
  source: string
}

/**
 * The three clocks of a case, Decree 56/2017/NĐ-CP chapter III (`domain/book.md` 11). All run from the moment the
 * information was received; for the two in working days that start is likely, not read (Art. 28.1).
 */
export const caseLimits: Readonly<Record<CaseLimit['code'], CaseLimit>> = {
  emergency: {
    code: 'emergency',
    hours: 12,
    article: 'Đ. 26.3',
    vi: 'Quyết định biện pháp khẩn cấp',
    en: 'Decide on emergency measures',
    status: 'confirmed',
    source: 'W12',
  },
  plan: {
    code: 'plan',
    workingDays: 5,
    article: 'Đ. 28.1',
    vi: 'Lập kế hoạch hỗ trợ, can thiệp',
    en: 'Draft the plan of support',
    status: 'confirmed',
    source: 'W13',
  },
  whole: {
    code: 'whole',
    workingDays: 7,
    article: 'TTHC',
    vi: 'Xong việc phê duyệt kế hoạch',
    en: 'Plan approved',
    status: 'likely',
    source: 'W14',
  },
}
