import { training, words } from '#rules/provenance.ts'
import type { Criterion } from '#rules/rule-set.ts'

export const criterion4: Criterion = {
  no: 4,
  wording: words('official', 'Trẻ em vi phạm pháp luật, nghiện ma túy'),
  en: 'Children who break the law or are addicted to drugs',
  max: { v: 50, ...training },
  items: [
    {
      id: '4.1',
      kind: 'rate',
      wording: words('illustrative', 'Tỷ suất trẻ em vi phạm pháp luật trên 1.000 trẻ em'),
      en: 'Children who broke the law per 1,000 children',
      numerator: { measure: 'offence.children', at: 'window' },
      denominator: { measure: 'child.u16', at: 'date' },
      per: { v: 1000, ...training },
      max: { v: 30, ...training },
      bands: [
        { op: '=', t: 0, pts: 30, ...training },
        { op: '<=', t: 0.5, pts: 20, ...training },
        { op: '<=', t: 1, pts: 10, ...training },
        { op: 'else', pts: 0, ...training },
      ],
      proof: { kinds: ['sector'], vi: 'Số liệu ngành Công an', en: 'sector figure Công an' },
      sectors: ['police'],
      note: 'Without an age floor; illustrative',
    },
    {
      id: '4.2',
      kind: 'rate',
      wording: words('illustrative', 'Tỷ suất trẻ em nghiện ma túy trên 1.000 trẻ em'),
      en: 'Children addicted to drugs per 1,000 children',
      numerator: { measure: 'drug.children', at: 'date' },
      denominator: { measure: 'child.u16', at: 'date' },
      per: { v: 1000, ...training },
      max: { v: 20, ...training },
      bands: [
        { op: '=', t: 0, pts: 20, ...training },
        { op: '<=', t: 0.2, pts: 10, ...training },
        { op: 'else', pts: 0, ...training },
      ],
      proof: { kinds: ['sector'], vi: 'Số liệu ngành Công an', en: 'sector figure Công an' },
      sectors: ['police'],
    },
  ],
}
